// Where a document was written, until another step is gone to: its place, and a button that opens it.
import "./saved.css";
import { act } from "../calls/commands.ts";
import type { Document, View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { t } from "../wording/t.ts";

/** Says something only if what was written last is one of these; its place is there before, so that it is read out. */
export function Saved({ view, documents }: { view: View; documents: Document[] }) {
  const saved = view.saved && documents.includes(view.saved.document) ? view.saved : null;
  return (
    <div class="saved" role="status">
      {saved && (
        <p class="saved-line" data-saved={saved.document}>
          <Icon name="success" size={16} />
          <span class="saved-words">
            {t("saved-as")} <code>{saved.path}</code>
          </span>
          <Button action="open_saved" onClick={() => void act({ kind: "open_saved" })}>
            {t("saved-open")}
          </Button>
        </p>
      )}
    </div>
  );
}
