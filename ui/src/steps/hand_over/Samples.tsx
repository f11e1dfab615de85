// Code to start from, for this customer and this API, in the language that the reader programs in.
import type { TextView } from "../../calls/view.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useKept } from "../../parts/useKept.ts";
import { t } from "../../wording/t.ts";

export function Samples({ snippets }: { snippets: TextView[] }) {
  const [chosen, setChosen] = useKept("snippet", "");
  const snippet = snippets.find(({ id }) => id === chosen) ?? snippets[0];
  if (!snippet) return null;
  return (
    <section class="take">
      <h2>{t("take-use")}</h2>
      <Segments
        legend={t("take-sample")}
        legendUnseen
        group="snippet"
        segments={snippets.map(({ id, title }) => ({ value: id, word: title }))}
        chosen={snippet.id}
        onChoose={setChosen}
      />
      <CopyText key={snippet.id} text={snippet.text} what={snippet.file_name} action="copy_snippet" />
    </section>
  );
}
