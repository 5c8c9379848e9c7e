// The folder of one's choice, where a dated copy is kept by itself while the browser still allows it.
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { CopyFolder, FolderState } from "./hands.ts";
import { copiesWords } from "./words.ts";

const words = copiesWords.folder;

export function FolderPart(props: {
  place: FolderState;
  folder: CopyFolder;
  onPicking(): void;
  onChanged(): void;
}): ReactNode {
  const { place, folder } = props;
  const after = (work: Promise<unknown>) => void work.then(props.onChanged, props.onChanged);
  const choose = () => {
    props.onPicking();
    after(folder.choose());
  };
  return (
    <Sheet labelledBy="cop-folder">
      <h2 id="cop-folder">{place.at === "chosen" ? words.chosen(place.name) : words.title}</h2>
      {place.at === "unsupported" && <p className="small cop-fine">{words.unsupported}</p>}
      {place.at === "none" && (
        <>
          <p className="small cop-fine">{words.lead}</p>
          <div className="cop-go">
            <Button kind="second" onPress={choose}>
              {words.choose}
            </Button>
          </div>
        </>
      )}
      {place.at === "chosen" && (
        <>
          {!place.mayWrite && (
            <div className="cop-said">
              <Notice tone="honey">
                <p>{words.asks}</p>
                <Button
                  kind="second"
                  small
                  className="cop-again"
                  onPress={() => {
                    props.onPicking();
                    after(folder.askAgain());
                  }}
                >
                  {words.askAgain}
                </Button>
              </Notice>
            </div>
          )}
          <Switch
            label={words.dated}
            hint={words.datedHint}
            isOn={place.isDated}
            onChange={(isOn) => after(folder.setDated(isOn))}
          />
          <div className="row g2 wrap">
            <Button kind="quiet" small onPress={choose}>
              {words.other}
            </Button>
            <Button kind="quiet" small onPress={() => after(folder.forget())}>
              {words.forget}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
