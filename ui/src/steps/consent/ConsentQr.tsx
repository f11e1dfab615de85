// The consent link for a phone: the QR code, and as a picture to take along.
import { save } from "../../calls/commands.ts";
import type { QrView } from "../../calls/view.ts";
import { Button } from "../../parts/Button.tsx";
import { QrCode } from "../../parts/QrCode.tsx";
import { t } from "../../wording/t.ts";

export function ConsentQr({ qr }: { qr: QrView }) {
  return (
    <figure class="consent-qr">
      <QrCode size={qr.size} path={qr.path} label={t("consent-qr-label")} />
      <figcaption class="small quiet">{t("consent-qr-caption")}</figcaption>
      <div class="consent-qr-saves small">
        <Button kind="link" action="save_qr_svg" onClick={() => void save("qr_svg")}>
          {t("send-qr-svg")}
        </Button>
        <Button kind="link" action="save_qr_png" onClick={() => void save("qr_png")}>
          {t("send-qr-png")}
        </Button>
      </div>
    </figure>
  );
}
