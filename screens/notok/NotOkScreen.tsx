// For the worst minute: no question, no score, no network, nothing written down, and no vault needed. It loads neither
// the journal nor the larger parts, since the cover shows it before anything is unlocked.
import "../../ui/base.css";
import "../../ui/button.css";
import "../../ui/field.css";
import "./notok.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  findAnywhere,
  mayHaveChanged,
  regionNamed,
  regionOfLanguages,
} from "../../content/helplines.ts";
import { Grounding } from "../../practices/tend/Grounding.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { CallRow, type Dialling } from "./CallRow.tsx";
import { deviceDialling } from "./dialling.ts";
import { nobody, type OpenShelf, spelled } from "./people.ts";
import { RegionLines } from "./RegionLines.tsx";
import { words } from "./words.ts";

export interface NotOkScreenProps {
  shelf: OpenShelf;
  /** YYYY-MM-DD, to say when the numbers have grown old. */
  today: string;
  /** The browser's languages, which name a region until one is chosen. */
  languages: readonly string[];
  onClose: () => void;
  /** Opens the place where people are chosen; left out where there is none. */
  onChoosePeople?: (() => void) | undefined;
  dialling?: Dialling | undefined;
}

export function NotOkScreen(props: NotOkScreenProps): ReactNode {
  const [kept] = useState(() => props.shelf.read());
  const [dialling] = useState(() => props.dialling ?? deviceDialling());
  const { people, doctor, region, emergency } = kept ?? nobody;
  // Changing it here is for this visit only: nothing is written down on this page.
  const [code, setCode] = useState(region ?? regionOfLanguages(props.languages));
  const here = regionNamed(code);
  const heading = useRef<HTMLHeadingElement>(null);
  const ground = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { onClose } = props;
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [onClose]);
  const urgent = here?.emergency ?? emergency;
  const steady = (): void => {
    ground.current?.scrollIntoView({ block: "start" });
    ground.current?.focus({ preventScroll: true });
  };

  const strangers = (
    <RegionLines
      key="lines"
      region={here}
      code={code}
      onRegion={setCode}
      isOld={here !== null && mayHaveChanged(here.checked, props.today)}
      dialling={dialling}
    />
  );
  return (
    <main className="no">
      <div className="x">
        <span className="small">{words.offline}</span>
        <button type="button" className="btn s" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
      <div className={people.length === 0 ? "g nobody" : "g"}>
        <div className="first">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p className="lead">{words.lead}</p>
          <div className="two-b">
            <EmergencyButton number={urgent} dialling={dialling} />
            <button type="button" className="btn s" onClick={steady}>
              <Icon name="download" />
              {words.steady}
            </button>
          </div>
        </div>
        <div className="people">
          {people.length === 0 ? (
            <p className="voice none">{here ? words.nobody : words.nobodyAtAll}</p>
          ) : (
            <>
              <h2>{words.yours}</h2>
              {people.map((person) => (
                <CallRow
                  key={`${person.name}${person.number}`}
                  title={words.ring(person.name)}
                  lines={[person.note].filter(Boolean)}
                  printed={person.number}
                  number={person.number}
                  writeTo={person.name}
                  dialling={dialling}
                />
              ))}
            </>
          )}
          {doctor && (
            <>
              <h2>{words.doctor}</h2>
              <CallRow
                title={doctor.name}
                verb={words.ringVerb}
                lines={[doctor.note].filter(Boolean)}
                printed={doctor.number}
                number={doctor.number}
                dialling={dialling}
              />
            </>
          )}
        </div>
        <div className="strn">{strangers}</div>
        <div className="grdw">
          <h2 ref={ground} tabIndex={-1} className="gh">
            {words.ground}
          </h2>
          <Grounding leaveOut={["person"]} />
        </div>
      </div>
      {people.length === 0 && props.onChoosePeople && (
        <button type="button" className="btn q choose" onClick={props.onChoosePeople}>
          {words.choose}
        </button>
      )}
      {kept !== null && <p className="fine outside">{words.outside}</p>}
    </main>
  );
}

/** Side by side with "Steady me first", and no louder: a red alarm helps nobody. */
function EmergencyButton(props: { number: string | null; dialling: Dialling }): ReactNode {
  const [isShown, setShown] = useState(false);
  const { number, dialling } = props;
  const text = (
    <>
      <Icon name="phone" />
      {number === null ? words.dangerUnknown : words.danger(number)}
    </>
  );
  if (number !== null && dialling.rings) {
    return (
      <a className="btn s" href={`tel:${number.replace(/\D/g, "")}`}>
        {text}
      </a>
    );
  }
  return (
    <div className="urgent">
      <button
        type="button"
        className="btn s"
        onClick={() => {
          setShown(true);
          if (number !== null) void dialling.copy(number);
        }}
      >
        {text}
      </button>
      <p className="large" role="status">
        {isShown && (
          <>
            {number !== null && <strong aria-label={spelled(number)}>{number}</strong>}
            <span className="small">
              {number === null ? words.unknown(findAnywhere) : words.dialIt}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
