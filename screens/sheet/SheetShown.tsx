// The twelve words as they are shown: down, then across, in the order in which they are written down.
import type { ReactNode } from "react";
import type { KitToConfirm } from "../../vault/keeper/orders.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Square } from "./Square.tsx";
import { sheetWords } from "./words.ts";

const words = sheetWords.show;

export function SheetShown(props: {
  crumb: ReactNode;
  sheet: KitToConfirm;
  /** An older sheet counts until this one does. */
  hasEarlier: boolean;
  onPaper(): void;
  onWritten(): void;
  onLater: (() => void) | undefined;
}): ReactNode {
  return (
    <>
      <PageHead crumb={props.crumb} title={words.title} />
      <p className="lead">{words.lead}</p>
      <Sheet className="kit">
        <div className="kitg">
          <ol className="tw" aria-label={words.list} translate="no">
            {props.sheet.words.map((word, n) => (
              // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its place is what it is
              <li key={n}>{word}</li>
            ))}
          </ol>
          <div>
            <div className="qrb">
              <Square text={props.sheet.square} label={words.square} />
            </div>
            <p className="fine">{words.squareNote}</p>
          </div>
        </div>
      </Sheet>
      <div className="kit-go">
        <Button kind="primary" onPress={props.onPaper}>
          <Icon name="print" />
          {words.print}
        </Button>
        <Button kind="second" onPress={props.onWritten}>
          {words.written}
        </Button>
        {props.onLater && (
          <Button kind="quiet" onPress={props.onLater}>
            {words.later}
          </Button>
        )}
      </div>
      <p className="fine kit-fine">{words.fine}</p>
      {props.hasEarlier && <p className="fine kit-fine">{words.earlier}</p>}
    </>
  );
}
