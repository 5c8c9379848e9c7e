// A stranger who is awake: the lines of a region, where they came from, and the way to another region.
import { type ReactNode, useId } from "react";
import { dialled, findAnywhere, type Line, type Region, regions } from "../../content/helplines.ts";
import { CallRow, type Dialling } from "./CallRow.tsx";
import { words } from "./words.ts";

export function RegionLines(props: {
  region: Region | null;
  code: string | null;
  onRegion: (code: string | null) => void;
  isOld: boolean;
  dialling: Dialling;
}): ReactNode {
  const { region, dialling } = props;
  const id = useId();
  return (
    <>
      <h2>{words.stranger}</h2>
      {region?.lines.map((line: Line) => {
        const about = [line.name, line.note, line.hours].filter(Boolean).join(", ");
        return (
          <CallRow
            key={line.name + line.number}
            title={line.number}
            verb={words.ringVerb}
            lines={[about]}
            number={line.number}
            dial={dialled(line)}
            dialling={dialling}
          />
        );
      })}
      <p className="fine came">
        {region ? words.came(region.name, spokenDate(region.checked)) : words.unknown(findAnywhere)}
        {props.isOld && ` ${words.old}`}
      </p>
      <label className="lab where" htmlFor={id}>
        {words.region}
      </label>
      <select
        id={id}
        className="field"
        autoComplete="off"
        value={region ? (props.code ?? "") : ""}
        onChange={(event) => props.onRegion(event.target.value || null)}
      >
        <option value="">{words.elsewhere}</option>
        {Object.entries(regions)
          .toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
          .map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </>
  );
}

const spokenDate = (on: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(`${on}T00:00:00Z`));
