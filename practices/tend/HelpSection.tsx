// What would help, just now: the own figure, set up or walked with. What is known about it is said in one sentence, with
// its sources a tap away.
import type { ReactNode } from "react";
import type { PracticeWords } from "../../content/practiceShape.ts";
import { practices } from "../../content/practices.ts";
import { type Source, sources } from "../../content/sources.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Tending } from "./tend.ts";
import { words } from "./words.ts";

const practice: PracticeWords = practices["compassionate-figure"];

export function HelpSection(props: {
  tending: Tending;
  stoppedAt: { step: number; of: number } | null;
  onWalk: (from: "start" | "stopped") => void;
  onSetUp: () => void;
}): ReactNode {
  const { stoppedAt } = props;
  const { figure } = props.tending;
  return (
    <section aria-labelledby="tend-help">
      <h2 id="tend-help" tabIndex={-1}>
        {words.help.title}
      </h2>
      <div className="pract">
        {figure === null ? (
          <Tile title={words.help.setUpTitle} hint={words.help.setUpHint} onPress={props.onSetUp} />
        ) : (
          <>
            <Tile
              title={words.help.with(figure.name)}
              hint={
                stoppedAt
                  ? words.help.stoppedAt(stoppedAt.step, stoppedAt.of)
                  : words.help.ownWords(practice.minutes)
              }
              onPress={() => props.onWalk(stoppedAt ? "stopped" : "start")}
            />
            <div className="row wrap">
              {stoppedAt && (
                <Button kind="quiet" onPress={() => props.onWalk("start")}>
                  {words.help.startOver}
                </Button>
              )}
              <Button kind="quiet" onPress={props.onSetUp}>
                {words.help.change}
              </Button>
            </div>
          </>
        )}
      </div>
      <p className="fine known">{words.help.known}</p>
      <details className="sources fine">
        <summary>{words.help.sources}</summary>
        <ul>
          {[sources["ferrari-2019"], sources["wilson-2019"], sources["gilbert-procter-2006"]].map(
            (source: Source) => (
              <li key={source.doi}>
                {source.authors} ({source.year}). {source.title}. {source.where}. doi {source.doi}.{" "}
                {source.supports}
              </li>
            ),
          )}
        </ul>
      </details>
    </section>
  );
}

function Tile(props: { title: string; hint: string; onPress: () => void }): ReactNode {
  return (
    <button type="button" className="pr" onClick={props.onPress}>
      <span className="th0">
        <Icon name="minute" />
      </span>
      <span>
        <span className="voice tile-title">{props.title}</span>
        <span className="small">{props.hint}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}
