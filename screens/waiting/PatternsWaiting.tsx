// Patterns before there is enough to see one: a finished state, with one's own true counts.
import "./waiting.css";
import { sql } from "kysely";
import type { ReactNode } from "react";
import { ask } from "../../journal/ask.ts";
import { useRows, useToday } from "../../journal/react.tsx";
import type { Day } from "../../record/day.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useWeeks } from "./useWeeks.tsx";
import { WeekStaff } from "./WeekStaff.tsx";
import { patternsWords as words } from "./words.ts";

export function PatternsWaiting(): ReactNode {
  const counts = useRows(sweptSoFar(useToday()))?.[0];
  const weeks = useWeeks() ?? [];
  const line =
    weeks.find((week) => week.marks.some((mark) => typeof mark.sat === "number")) ??
    weeks.find((week) => week.marks.length > 0);
  if (!counts) return <PageHead title={words.counting} />;
  const { held, swept, regrets } = counts;
  return (
    <>
      <PageHead title={words.title} />
      <Sheet className="wait">
        {line && <WeekStaff line={line} />}
        {held === 0 ? (
          <p className="voice wait-big">{words.none}</p>
        ) : (
          <p className="voice wait-big">
            {words.placed(swept, held)}{" "}
            {swept === 0 ? words.noneSwept : words.regrets(regrets, swept)}
          </p>
        )}
        <p>{words.chance}</p>
        <hr />
        <h2>{words.waits}</h2>
        <ul className="rows wait-for">
          {words.waitsFor.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Sheet>
      <p className="fine wait-foot">{words.never}</p>
    </>
  );
}

/** Sessions held so far, how many were swept, how many of the swept hold a regret. */
const sweptSoFar = (today: Day) =>
  ask
    .selectFrom("session")
    .where("day", "<=", today)
    .where("rest", "is", null)
    .select([
      sql<number>`count(*) filter (where day < ${today} or swept_on is not null)`.as("held"),
      sql<number>`count(swept_on)`.as("swept"),
      sql<number>`count(*) filter (where regret = 1)`.as("regrets"),
    ])
    .compile();
