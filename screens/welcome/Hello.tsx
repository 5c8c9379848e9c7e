// The first screen sells nothing: half of it is what this never does.
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { welcomeWords } from "./words.ts";

const words = welcomeWords.hello;

export function Hello({ onGo, onCopy }: { onGo(): void; onCopy(): void }): ReactNode {
  return (
    <>
      <PageHead title={words.title} />
      <p className="lead voice">{words.lead}</p>
      <div className="two wel-does">
        <Sheet>
          <h2>{words.does}</h2>
          <ul className="nv">
            {words.doesList.map(({ icon, text }) => (
              <li key={text}>
                <Icon name={icon} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Sheet>
        <Sheet className="quiet">
          <h2>{words.never}</h2>
          <ul className="nv never">
            {words.neverList.map((text) => (
              <li key={text}>
                <Icon name="close" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
      <p className="small wel-law">{words.law}</p>
      <div className="go">
        <Button kind="primary" onPress={onGo}>
          {words.go}
        </Button>
        <Button kind="second" onPress={onCopy}>
          {words.copy}
        </Button>
      </div>
    </>
  );
}
