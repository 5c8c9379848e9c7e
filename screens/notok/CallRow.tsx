// Somebody to ring: on a phone the row dials, on a desk it shows the number large and copies it.
import { type ReactNode, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { digitsOf, spelled } from "./people.ts";
import { words } from "./words.ts";

export interface Dialling {
  /** True where a `tel:` link rings. */
  rings: boolean;
  copy: (text: string) => Promise<boolean>;
}

export interface CallRowProps {
  title: string;
  /** Said before the title, not shown: the telephone beside it shows it. */
  verb?: string | undefined;
  lines: readonly string[];
  /** Shown as it is written, and read out digit by digit. */
  printed?: string | undefined;
  number: string;
  /** What is dialled, when it isn't the number as printed. */
  dial?: string | undefined;
  writeTo?: string | undefined;
  dialling: Dialling;
}

export function CallRow(props: CallRowProps): ReactNode {
  const { dialling, number, dial = number } = props;
  const [shown, setShown] = useState<"no" | "copied" | "not-copied">("no");
  const text = (
    <>
      <Icon name="phone" />
      <span>
        <b>
          {props.verb !== undefined && <span className="vh">{props.verb} </span>}
          {props.title}
        </b>
        {props.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {props.printed !== undefined && (
          <>
            <span aria-hidden="true">{props.printed}</span>
            <span className="vh"> {spelled(props.printed)}</span>
          </>
        )}
      </span>
    </>
  );
  return (
    <div className={props.writeTo === undefined || !dialling.rings ? "call alone" : "call"}>
      {dialling.rings ? (
        <a className="big" href={`tel:${digitsOf(dial)}`}>
          {text}
        </a>
      ) : (
        <button
          type="button"
          className="big"
          onClick={() => {
            setShown("not-copied");
            void dialling.copy(number).then((done) => setShown(done ? "copied" : "not-copied"));
          }}
        >
          {text}
        </button>
      )}
      {dialling.rings && props.writeTo !== undefined && (
        <a className="txt" href={`sms:${digitsOf(dial)}`} aria-label={words.write(props.writeTo)}>
          <Icon name="chat" />
        </a>
      )}
      <p className="large" role="status">
        {shown !== "no" && (
          <>
            <strong aria-label={spelled(number)}>{number}</strong>
            <span className="small">
              {shown === "copied" ? words.copied : words.notCopied} {words.dialIt}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
