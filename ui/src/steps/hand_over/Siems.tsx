// What a SIEM asks for, with its own names: options to fill in, and a block of configuration.
import type { SiemLine, SiemView } from "../../calls/view.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useKept } from "../../parts/useKept.ts";
import { t } from "../../wording/t.ts";
import { ValueTable, type ValueRow } from "../../parts/ValueTable.tsx";

export function Siems({ siems }: { siems: SiemView[] }) {
  const [chosen, setChosen] = useKept("siem", "");
  const siem = siems.find(({ id }) => id === chosen) ?? siems[0];
  if (!siem) return null;
  return (
    <Disclosure action="siem" summary={t("take-siem")}>
      <div class="take">
        <Segments
          legend={t("take-siem-product")}
          legendUnseen
          group="siem"
          segments={siems.map(({ id, title }) => ({ value: id, word: title }))}
          chosen={siem.id}
          onChoose={setChosen}
        />
        <Settings key={siem.id} siem={siem} />
      </div>
    </Disclosure>
  );
}

/** Without options the product cannot read what this app may, and the notes say why. */
function Settings({ siem: { lines, notes, text, title } }: { siem: SiemView }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {lines.length > 0 && (
        <>
          <ValueTable rows={rowsOf(lines)} />
          <CopyText text={text} what={t("take-text", { product: title })} action="copy_siem" />
        </>
      )}
    </>
  );
}

/** An option that is named more than once is one row of several values. */
function rowsOf(lines: SiemLine[]): ValueRow[] {
  const ids = [...new Set(lines.map(({ id }) => id))];
  return ids.map((id) => {
    const same = lines.filter((line) => line.id === id);
    return { id, label: same[0]?.label ?? id, values: same.map(({ value }) => value) };
  });
}
