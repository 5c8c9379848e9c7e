// The matching while it stands on the screen: rows, what would be written, and the writing itself.
import { useEffect, useMemo, useState } from "react";
import { groupByTitle, type TitleGroup } from "../../calendar/sessions.ts";
import type { Reading, Span } from "../../calendar/occurrences.ts";
import { titleKey } from "../../calendar/titleKey.ts";
import type { MatchedSession } from "../../calendar/import.ts";
import { ask } from "../../journal/ask.ts";
import type { Journal } from "../../journal/journal.ts";
import { useJournal } from "../../journal/react.tsx";
import { clients as allClients } from "../../journal/questions/people.ts";
import {
  calendars as allCalendars,
  matchesByTitleKey,
  slots,
} from "../../journal/questions/setup.ts";
import { addDays } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import { CalendarId, ClientId } from "../../record/ids.ts";
import { useUndo } from "../../ui/Undo.tsx";
import { tidyLabel } from "../week/week.ts";
import {
  calendarReadBefore,
  type CalendarSession,
  prepareImport,
  type Prepared,
} from "./importing.ts";
import { type Choice, clientsOf, type Known, type Row, rowsFor, unclearNew } from "./matching.ts";
import { calendarWords } from "./words.ts";

export interface Matching {
  rows: readonly Row[];
  clients: Known["clients"];
  /** Rows whose new person needs initials or a word more; filled once the button was pressed. */
  unclear: ReadonlySet<string>;
  choose(row: string, choice: Choice): void;
  keepsTitles: boolean;
  setKeepsTitles(keeps: boolean): void;
  /** Null until the first reckoning. */
  prepared: Prepared | null;
  emptyTitles: number;
  isBusy: boolean;
  problem: string | null;
  bring(): void;
}

type Group = TitleGroup & { key: string };
type Desk = Awaited<ReturnType<typeof lookAround>>;

export function useMatching(
  reading: Reading,
  span: Span,
  onBrought: (prepared: Prepared) => void,
): Matching | null {
  const journal = useJournal();
  const undo = useUndo();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [keepsTitles, setKeepsTitles] = useState(false);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [hasPressed, setPressed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isGone = false;
    void lookAround(journal, reading, span).then((found) => {
      if (isGone) return;
      setDesk(found);
      setRows(rowsFor(found.groups, found.known));
    });
    return () => {
      isGone = true;
    };
    // One reading, one look: the span belongs to the reading.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [journal, reading]);

  useEffect(() => {
    if (desk === null) return undefined;
    let isStale = false;
    void reckon(journal, desk, rows, span).then((made) => {
      if (!isStale) setPrepared(made);
    });
    return () => {
      isStale = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [journal, desk, rows]);

  const unclear = useMemo(
    () => (hasPressed && desk ? unclearNew(rows, desk.known) : new Set<string>()),
    [hasPressed, desk, rows],
  );

  async function bring(): Promise<void> {
    if (desk === null || isBusy) return;
    setPressed(true);
    if (unclearNew(rows, desk.known).size > 0) return setProblem(calendarWords.match.unclear);
    setBusy(true);
    setProblem(null);
    const made = await reckon(journal, desk, rows, span);
    const written = await journal.append(
      ...whoIsWho(rows, desk, keepsTitles),
      ...made.forth,
      newEvent("calendar-read", {
        calendar: desk.calendar,
        name: desk.name,
        on: journal.today(),
        sessions: made.added + made.kept,
      }),
    );
    setBusy(false);
    if (!written.ok) return setProblem(calendarWords.match.failed);
    if (made.forth.length > 0) {
      undo.offer(calendarWords.done.brought(made.added, made.moved, made.withdrawn), () => {
        void journal.append(...made.back);
      });
    }
    onBrought(made);
  }

  if (desk === null) return null;
  return {
    rows,
    clients: desk.known.clients,
    unclear,
    choose: (key, choice) =>
      setRows(
        rows.map((row) => (row.key === key ? { ...row, choice } : unlinked(row, key, choice))),
      ),
    keepsTitles,
    setKeepsTitles,
    prepared,
    emptyTitles: desk.groups.filter((group) => group.count === 0).length,
    isBusy,
    problem,
    bring: () => void bring(),
  };
}

/** A row that pointed at somebody new in `key` is asked again when that is no longer somebody new. */
const unlinked = (row: Row, key: string, choice: Choice): Row =>
  row.choice.is === "as" && row.choice.row === key && choice.is !== "new"
    ? { ...row, choice: { is: "asked" } }
    : row;

/** Everything the matching needs to know, read once. Ids of new people are minted here, once. */
async function lookAround(journal: Journal, reading: Reading, span: Span) {
  const groups: Group[] = await Promise.all(
    groupByTitle(reading.occurrences, journal.zone()).map(async (group) => ({
      ...group,
      key: await titleKey(group.keyInput),
    })),
  );
  const [clients, matches, calendars, near, hours] = await Promise.all([
    journal.rows(allClients()),
    journal.rows(matchesByTitleKey(groups.map((group) => group.key))),
    journal.rows(allCalendars()),
    journal.rows(sessionsNear(span)),
    journal.rows(slots()),
  ]);
  const fromCalendars = near.filter(
    (session): session is typeof session & CalendarSession =>
      session.calendar !== null && session.uid !== null,
  );
  const name = (reading.name ?? "").trim().slice(0, 300);
  const uids = new Set(reading.occurrences.map((occurrence) => occurrence.uid));
  const newIds = new Map(groups.map((group) => [group.key, journal.mint(ClientId)]));
  return {
    groups,
    known: {
      clients,
      remembered: new Map(matches.map((match) => [match.title_key, match.client])),
    },
    name,
    calendar:
      calendarReadBefore(calendars, fromCalendars, { name, uids }) ?? journal.mint(CalendarId),
    fromCalendars,
    others: near.filter((session) => session.calendar === null),
    hours,
    idOfNew: (key: string) => newIds.get(key) as ClientId,
  };
}

const sessionsNear = (span: Span) =>
  ask
    .selectFrom("session")
    .select([
      "id",
      "client",
      "day",
      "time",
      "minutes",
      "zone",
      "calendar",
      "uid",
      "recurrence",
      "touched",
    ])
    .where("day", ">=", addDays(span.from, -90))
    .where("day", "<", addDays(span.to, 90))
    .compile();

function reckon(journal: Journal, desk: Desk, rows: readonly Row[], span: Span): Promise<Prepared> {
  const clients = clientsOf(rows, desk.idOfNew);
  const found = desk.groups.flatMap((group): MatchedSession[] => {
    const client = clients.get(group.key);
    return client === undefined ? [] : group.sessions.map((session) => ({ ...session, client }));
  });
  return prepareImport(desk, found, {
    calendar: desk.calendar,
    zone: journal.zone(),
    today: journal.today(),
    from: span.from,
    to: span.to,
  });
}

/** New people, and whose each title is. A title left open is not remembered. */
function whoIsWho(rows: readonly Row[], desk: Desk, keepsTitles: boolean): NewEvent[] {
  const clients = clientsOf(rows, desk.idOfNew);
  const people = rows.flatMap(({ key, choice }) =>
    choice.is === "new"
      ? [
          newEvent("client-added", {
            client: desk.idOfNew(key),
            label: tidyLabel(choice.label),
            about: choice.about.trim(),
          }),
        ]
      : [],
  );
  const titles = rows
    .filter((row) => row.choice.is !== "asked")
    .map((row) =>
      newEvent("title-matched", {
        titleKey: row.key,
        client: clients.get(row.key) ?? null,
        title: keepsTitles ? row.title.slice(0, 300) : null,
      }),
    );
  return [...people, ...titles];
}
