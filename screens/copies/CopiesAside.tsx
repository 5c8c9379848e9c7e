// Beside the copies: the other device, the sheet where there is none, and how it goes without us.
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { copiesWords } from "./words.ts";

const words = copiesWords.aside;

export function CopiesAside(props: {
  hasSheet: boolean;
  onCarry(): void;
  onSheet(): void;
}): ReactNode {
  return (
    <aside className="cop-aside">
      <Sheet labelledBy="cop-carry">
        <h2 id="cop-carry">{words.carryTitle}</h2>
        <p className="small">{words.carry}</p>
        <Button kind="second" wide onPress={props.onCarry}>
          {words.carryGo}
        </Button>
      </Sheet>
      {!props.hasSheet && (
        <Notice tone="honey">
          <p className="voice">{words.noSheetTitle}</p>
          <p className="small cop-no-sheet">{words.noSheet}</p>
          <Button kind="second" small onPress={props.onSheet}>
            {words.sheetGo}
          </Button>
        </Notice>
      )}
      {props.hasSheet && (
        <Sheet className="quiet" labelledBy="cop-without">
          <h2 id="cop-without">{words.withoutTitle}</h2>
          <p className="small">{words.without}</p>
        </Sheet>
      )}
    </aside>
  );
}
