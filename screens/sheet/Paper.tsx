// The page for the printer: black on white, one A4 or Letter, and nothing of the app around it. It lies
// over everything, since what is printed is the page and not the frame; the address stays what it was.
import "./paper.css";
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { Day } from "../../record/day.ts";
import type { KitToConfirm } from "../../vault/keeper/orders.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Square } from "./Square.tsx";
import { sheetWords } from "./words.ts";

const words = sheetWords.paper;

export function Paper(props: {
  sheet: KitToConfirm;
  madeOn: Day;
  onPrint(): void;
  onDone(): void;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    document.documentElement.classList.add("on-paper");
    return () => document.documentElement.classList.remove("on-paper");
  }, []);
  const { sheet } = props;
  return createPortal(
    <div className="kp">
      <nav className="kp-bar" aria-label={words.bar}>
        <Button kind="second" small onPress={props.onPrint}>
          <Icon name="print" />
          {words.print}
        </Button>
        <Button kind="quiet" small onPress={props.onDone}>
          {words.done}
        </Button>
      </nav>
      <main className="a4">
        <header className="kh">
          <Mark />
          <span>{words.made(props.madeOn)}</span>
        </header>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="voice kp-lead">{words.lead}</p>
        <section className="kw" aria-label={sheetWords.show.list}>
          <ol translate="no">
            {sheet.words.map((word, n) => (
              // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its place is what it is
              <li key={n}>{word}</li>
            ))}
          </ol>
          <div className="kq">
            <Square text={sheet.square} label={sheetWords.show.square} />
            {words.square}
          </div>
        </section>
        <div className="kp-staff" aria-hidden="true" />
        <section className="kp-cols">
          <div>
            <h2>{words.forgotten}</h2>
            <ol className="kp-steps">
              {words.forgottenSteps.map((step) => (
                <Step key={step[0]} parts={step} />
              ))}
            </ol>
          </div>
          <div>
            <h2>{words.gone}</h2>
            <ol className="kp-steps">
              {words.goneSteps.map((step) => (
                <Step key={step[0]} parts={step} />
              ))}
              <li>
                {words.goneKey} <code>{words.keyFile}</code>.
              </li>
              {words.commands.map((command) => (
                <li key={command}>
                  <code>{command}</code>
                </li>
              ))}
            </ol>
          </div>
        </section>
        <div className="kp-key" translate="no">
          <span>{words.key}</span>
          <code>
            {groupsOf(sheet.identity).map((group, n) => (
              // oxlint-disable-next-line react/no-array-index-key -- the groups never move
              <span key={n}>{group}</span>
            ))}
          </code>
        </div>
        <section className="kp-by">
          {words.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </section>
        <footer>{words.foot}</footer>
      </main>
    </div>,
    document.body,
  );
}

const Step = ({ parts: [before, strong, after] }: { parts: readonly string[] }): ReactNode => (
  <li>
    {before}
    {strong !== undefined && <b>{strong}</b>}
    {after}
  </li>
);

/** Eight letters at a time for the eye; no blank between them, so that a copied key is one word. */
const groupsOf = (identity: string): string[] => {
  const start = "AGE-SECRET-KEY-1";
  const rest = identity.slice(start.length).match(/.{1,8}/g) ?? [];
  return [identity.slice(0, start.length), ...rest];
};
