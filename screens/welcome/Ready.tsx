// The last step: what is in it now, drawn as it is. A session nobody has placed is a small dot on the
// middle line, because height is a claim.
import type { ReactNode } from "react";
import { ask } from "../../journal/ask.ts";
import { useRows, useToday } from "../../journal/react.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Barline, Staff } from "../../ui/music/Signs.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { welcomeWords } from "./words.ts";

const words = welcomeWords.ready;

export function Ready(props: {
  lockMinutes: number;
  keeps: boolean;
  onToday(): void;
  onNotOkPeople(): void;
}): ReactNode {
  const today = useToday();
  const people = useRows(
    ask
      .selectFrom("client")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .compile(),
  )?.[0]?.n;
  const sessions = useRows(
    ask
      .selectFrom("session")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("day", "<=", today)
      .compile(),
  )?.[0]?.n;
  return (
    <>
      <PageHead title={words.title} />
      <p className="lead voice">{words.lead}</p>
      <Sheet className="wel-ready">
        <Dots sessions={sessions ?? 0} />
        <p className="small">
          {(people ?? 0) === 0 ? words.nobody : words.counted(people ?? 0, sessions ?? 0)}
        </p>
      </Sheet>
      <ul className="nv">
        <Line>{words.locks(props.lockMinutes)}</Line>
        {props.keeps ? <Line>{words.keeps}</Line> : <Line icon="eye">{words.mayNotKeep}</Line>}
        <Line>{words.offline}</Line>
      </ul>
      <div className="go">
        <Button kind="primary" onPress={props.onToday}>
          {words.go}
        </Button>
        <Button kind="quiet" onPress={props.onNotOkPeople}>
          {words.notOk}
        </Button>
      </div>
    </>
  );
}

/** A tick says that something is settled; what is not wears an eye. */
const Line = (props: { icon?: "check" | "eye"; children: string }): ReactNode => (
  <li>
    <Icon name={props.icon ?? "check"} />
    <span>{props.children}</span>
  </li>
);

const staff = { top: 12, space: 9 };
const width = 560;

function Dots({ sessions }: { sessions: number }): ReactNode {
  const shown = Math.min(sessions, 24);
  return (
    <svg
      className="music wel-dots"
      viewBox={`0 0 ${width} 60`}
      role="img"
      aria-label={words.picture(sessions)}
    >
      <Staff {...staff} x={0} width={width} />
      {[1, 2, 3].map((bar) => (
        <Barline key={bar} x={(bar * width) / 4} from={staff.top} to={staff.top + 36} />
      ))}
      {Array.from({ length: shown }, (_, n) => (
        <circle
          key={n}
          className="m-dot"
          cx={(width * (n + 0.5)) / 24}
          cy={staff.top + 18}
          r={3.4}
        />
      ))}
    </svg>
  );
}
