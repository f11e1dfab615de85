// The way back from a page, to where the program says that it leads.
import { act } from "../calls/commands.ts";
import type { View } from "../calls/view.ts";
import { Button } from "../parts/Button.tsx";
import { t } from "../wording/t.ts";

export function Back({ view }: { view: View }) {
  return (
    <Button action="back" onClick={() => void act({ kind: "go", of: view.back })}>
      {t("button-back")}
    </Button>
  );
}
