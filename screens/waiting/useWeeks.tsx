// The last weeks as lines, from what is in the journal.
import { momentsBetween } from "../../journal/questions/moments.ts";
import { sessionsBetween } from "../../journal/questions/sessions.ts";
import { useRows } from "../../journal/react.tsx";
import { useWall } from "../today/useWall.tsx";
import { firstMonday, type WeekLine, weekLines } from "./weeks.ts";

export function useWeeks(): WeekLine[] | undefined {
  const wall = useWall();
  const from = firstMonday(wall.day);
  const sessions = useRows(sessionsBetween(from, wall.day));
  const moments = useRows(momentsBetween(from, wall.day));
  return sessions && moments ? weekLines(sessions, moments, wall) : undefined;
}
