// Another of Microsoft's clouds than the worldwide one, and another address of the API: folded, because most need neither.
import { act, enter } from "../../calls/commands.ts";
import type { CloudView } from "../../calls/view.ts";
import { Choice, Choices } from "../../parts/Choice.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { MessageBar } from "../../parts/MessageBar.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { say, t } from "../../wording/t.ts";
import { fieldWords } from "../fieldWords.ts";

export function CloudChoice({ cloud }: { cloud: CloudView }) {
  const { chosen, all, api_base, known_api_base, notes, foreign } = cloud;
  const host = foreign?.hosts.join(", ");
  const special = chosen !== "public" || api_base.text !== "";
  return (
    <Disclosure action="other_cloud" summary={t("choose-cloud")} open={special}>
      <div class="stack">
        <Choices legend={t("choose-cloud-legend")} as="list">
          {all.map((each) => (
            <Choice
              key={each}
              kind="radio"
              group="cloud"
              value={each}
              checked={each === chosen}
              title={t(`cloud-${each}`)}
              onChange={() => void act({ kind: "choose_cloud", of: each })}
            />
          ))}
        </Choices>
        {notes.map((note) => (
          <MessageBar key={note.id} intent="attention">
            {say(note)}
          </MessageBar>
        ))}
        <TextField
          name="api_base"
          label={t("choose-api-base")}
          hint={
            known_api_base
              ? t("choose-api-base-known", { address: known_api_base })
              : t("choose-api-base-none")
          }
          optional
          mono
          {...fieldWords(api_base)}
          onText={(text) => enter("api_base", text)}
        />
        {foreign && host && (
          <>
            <MessageBar intent="attention">{t("choose-api-base-foreign", { host })}</MessageBar>
            <Choice
              kind="checkbox"
              group="foreign_api"
              value="foreign_api"
              checked={foreign.confirmed}
              title={t("choose-api-base-confirm", { host })}
              onChange={(confirmed) => void act({ kind: "confirm_hosts", of: confirmed })}
            />
          </>
        )}
      </div>
    </Disclosure>
  );
}
