// The app's certificate: which file, read once with its password, and what is held of it then.
import "./certificate.css";
import { act, chooseCertificateFile, enter } from "../../calls/commands.ts";
import type { CertificateView, HeldCertificate } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { CopyValue } from "../../parts/CopyValue.tsx";
import { FieldFoot } from "../../parts/FieldFoot.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { PasswordField } from "../../parts/PasswordField.tsx";
import { Spinner } from "../../parts/Spinner.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { day } from "../../wording/clock.ts";
import { say, t } from "../../wording/t.ts";

interface CertificateProps {
  certificate: CertificateView;
  /** What was found wrong with the one that is held: another one can be read at once. */
  fault: string | undefined;
}

export function Certificate({ certificate, fault }: CertificateProps) {
  const { held, problem, notes } = certificate;
  if (!held || fault) return <File certificate={certificate} fault={fault} />;
  return (
    <div class="field">
      <span class="field-label">{t("app-values-certificate")}</span>
      <Held certificate={held} />
      <FieldFoot
        id="certificate-foot"
        hint={t("secret-held")}
        problem={problem ? say(problem) : undefined}
        notes={notes.map((note) => say(note))}
      />
    </div>
  );
}

/** A wrong password is said beside the password, everything else beside the file. */
const ABOUT_PASSWORD = "problem-certificate-password";

function File({ certificate, fault }: CertificateProps) {
  const { path, reading, problem, notes } = certificate;
  const wrong = problem ? say(problem) : undefined;
  const ofPassword = problem?.id === ABOUT_PASSWORD;
  return (
    <>
      <TextField
        name="certificate_path"
        label={t("app-values-certificate-file")}
        hint={t("app-values-certificate-file-hint")}
        mono
        text={path}
        problem={ofPassword ? undefined : wrong}
        fault={fault}
        notes={notes.map((note) => say(note))}
        onText={(typed) => enter("certificate_path", typed)}
      >
        <Button action="choose_certificate_file" onClick={() => void chooseCertificateFile()}>
          {t("app-values-browse")}
        </Button>
      </TextField>
      <PasswordField
        name="certificate_password"
        label={t("app-values-certificate-password")}
        hint={t("app-values-certificate-password-hint")}
        problem={ofPassword ? wrong : undefined}
        use={t("app-values-read-file")}
        action="read_certificate"
        onUse={(password) => void act({ kind: "read_certificate", of: password })}
      />
      <div class="certificate-reading" role="status">
        {reading && <Reading />}
      </div>
    </>
  );
}

function Reading() {
  return (
    <div class="certificate-reading-line" data-reading-certificate>
      <Spinner />
      <span>{t("app-values-reading")}</span>
      <Button action="stop_reading" onClick={() => void act({ kind: "stop" })}>
        {t("button-stop")}
      </Button>
    </div>
  );
}

function Held({ certificate }: { certificate: HeldCertificate }) {
  const { subject, thumbprint, ends_on } = certificate;
  return (
    <div class="certificate-held card" data-held="certificate">
      <div class="certificate-head">
        <Icon name="certificate" />
        <p class="certificate-words">
          <span class="selectable certificate-subject">{subject}</span>
          <span class="small quiet">{t("app-values-certificate-ends", { date: day(ends_on) })}</span>
        </p>
        <Button
          action="forget_certificate"
          kind="quiet"
          onClick={() => void act({ kind: "forget_certificate" })}
        >
          {t("secret-forget")}
        </Button>
      </div>
      <div>
        <p class="small quiet certificate-label">{t("app-values-thumbprint")}</p>
        <CopyValue value={thumbprint} what={t("app-values-thumbprint")} name="thumbprint" />
      </div>
    </div>
  );
}
