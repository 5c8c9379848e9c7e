/**
 * Which page stands at which place, and where each of its doors leads. Pages never navigate by
 * themselves: everything they may open is a line here. A page is loaded when it is first opened.
 */
import { type ComponentType, lazy, type ReactNode } from "react";
import { wallAt } from "../record/day.ts";
import { shelfOver } from "../screens/notok/people.ts";
import { TodayScreen } from "../screens/today/TodayScreen.tsx";
import { keepAppearance, readAppearance } from "./appearance.ts";
import { now, zone } from "./clock.ts";
import { type Keeping, keepingPages, quietLine } from "./keepingPages.tsx";
import type { Place, PlaceName, Trail } from "./places.ts";
import { readCalendarFile } from "./readCalendarFile.ts";

export interface PagesProps {
  here: Place;
  trail: Trail;
  /** The vault itself: its sheet, its copies, what opens it. */
  keeping: Keeping;
  onWeekChanged(): Promise<void>;
  /** Whether the browser has agreed to keep what is here; undefined until it answered. */
  keeps: boolean | undefined;
  /** A file picker is about to hide the page; that is no reason to lock. */
  onPicking(): void;
  /** Something to tell about the slot in the cover. */
  slotNews: ReactNode;
  /** A practice wants the screen to itself. */
  onQuiet(isQuiet: boolean): void;
}

/** Put in by the build, from package.json. */
declare const __VERSION__: string;

type PageAt = {
  [K in PlaceName]: (place: Extract<Place, { at: K }>, props: PagesProps) => ReactNode;
};

const page = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(() => load().then((found) => ({ default: found })));

const MomentPage = page(() =>
  import("../practices/moment/MomentPage.tsx").then((m) => m.MomentPage),
);
const MomentView = page(() =>
  import("../practices/moment/MomentView.tsx").then((m) => m.MomentView),
);
const MomentsPage = page(() =>
  import("../practices/moment/MomentsPage.tsx").then((m) => m.MomentsPage),
);
const TendPage = page(() => import("../practices/tend/TendPage.tsx").then((m) => m.TendPage));
const PeopleScreen = page(() =>
  import("../screens/people/PeopleScreen.tsx").then((m) => m.PeopleScreen),
);
const PersonScreen = page(() =>
  import("../screens/person/PersonScreen.tsx").then((m) => m.PersonScreen),
);
const ErasePage = page(() => import("./ErasePage.tsx").then((m) => m.ErasePage));
const UsualWeek = page(() =>
  import("../screens/week/UsualWeekScreen.tsx").then((m) => m.UsualWeekScreen),
);
const CalendarFile = page(() =>
  import("../screens/calendarFile/CalendarFileScreen.tsx").then((m) => m.CalendarFileScreen),
);
const PatternsWaiting = page(() =>
  import("../screens/waiting/PatternsWaiting.tsx").then((m) => m.PatternsWaiting),
);
const ScoreWaiting = page(() =>
  import("../screens/waiting/ScoreWaiting.tsx").then((m) => m.ScoreWaiting),
);
const SettingsScreen = page(() =>
  import("../screens/settings/SettingsScreen.tsx").then((m) => m.SettingsScreen),
);
const MinuteScreen = page(() =>
  import("../screens/minute/MinuteScreen.tsx").then((m) => m.MinuteScreen),
);
const NotOkScreen = page(() =>
  import("../screens/notok/NotOkScreen.tsx").then((m) => m.NotOkScreen),
);
const NotOkPeople = page(() =>
  import("../screens/notok/NotOkPeopleEditor.tsx").then((m) => m.NotOkPeopleEditor),
);

const shelf = shelfOver(() => localStorage);

const pages: PageAt = {
  ...keepingPages,
  today: ({ sweep }, { trail, ...props }) => (
    <TodayScreen
      notice={props.slotNews ?? quietLine({ trail, ...props })}
      sweep={sweep}
      onSweep={(day) =>
        day ? trail.go({ at: "today", sweep: day }) : trail.instead({ at: "today" })
      }
      onPutDown={(session) => trail.go(session ? { at: "put-down", session } : { at: "put-down" })}
      onTend={(moment) => trail.go({ at: "tend", moment })}
      onMoment={(moment) => trail.go({ at: "moment", moment })}
      onMoments={() => trail.go({ at: "moments" })}
      onPerson={(client) => trail.go({ at: "person", client })}
      onUsualWeek={() => trail.go({ at: "week" })}
      onCalendar={() => trail.go({ at: "calendar" })}
    />
  ),
  "put-down": ({ session }, { trail }) => (
    <MomentPage
      session={session}
      onDone={trail.back}
      onTend={(moment) => trail.instead({ at: "tend", moment })}
      onNotOk={() => trail.go({ at: "not-ok" })}
    />
  ),
  moments: (_, { trail }) => (
    <MomentsPage onMoment={(moment) => trail.go({ at: "moment", moment })} onDone={trail.back} />
  ),
  moment: ({ moment }, { trail }) => (
    <MomentView
      moment={moment}
      onDone={trail.back}
      onTend={(it) => trail.go({ at: "tend", moment: it })}
      onPerson={(client) => trail.go({ at: "person", client })}
    />
  ),
  tend: ({ moment }, { trail, onQuiet }) => (
    <TendPage
      moment={moment}
      onDone={trail.back}
      onNotOk={() => trail.go({ at: "not-ok" })}
      onQuiet={onQuiet}
    />
  ),
  people: (_, { trail }) => (
    <PeopleScreen
      onOpenPerson={(client) => trail.go({ at: "person", client })}
      onWeek={() => trail.go({ at: "week" })}
      onCalendar={() => trail.go({ at: "calendar" })}
      onSettings={() => trail.go({ at: "settings" })}
      onCopies={() => trail.go({ at: "copies" })}
      onSheet={() => trail.go({ at: "sheet" })}
      onNotOkPeople={() => trail.go({ at: "not-ok-people" })}
    />
  ),
  person: ({ client }, { trail }) => (
    <PersonScreen
      client={client}
      onPeople={() => trail.go({ at: "people" })}
      onPutDown={(session) => trail.go(session ? { at: "put-down", session } : { at: "put-down" })}
      onMoment={(moment) => trail.go({ at: "moment", moment })}
      onErase={() => trail.go({ at: "erase", client })}
    />
  ),
  erase: ({ client }, { trail, keeping }) => (
    <ErasePage
      door={keeping.door}
      client={client}
      onPeople={() => trail.instead({ at: "people" })}
      onKeep={trail.back}
    />
  ),
  week: (_, { trail, onWeekChanged }) => (
    <UsualWeek
      onChanged={onWeekChanged}
      onDone={trail.back}
      onPeople={() => trail.go({ at: "people" })}
    />
  ),
  calendar: (_, { trail, onPicking }) => (
    <CalendarFile
      readFile={readCalendarFile}
      onPicking={onPicking}
      onDone={trail.back}
      onPeople={() => trail.go({ at: "people" })}
    />
  ),
  patterns: () => <PatternsWaiting />,
  score: () => <ScoreWaiting />,
  settings: (_, { trail, keeps }) => (
    <SettingsScreen
      version={__VERSION__}
      keeps={keeps}
      appearance={readAppearance()}
      onAppearance={keepAppearance}
      onWaysIn={() => trail.go({ at: "ways-in" })}
      onSheet={() => trail.go({ at: "sheet" })}
      onCopies={() => trail.go({ at: "copies" })}
      onNotOkPeople={() => trail.go({ at: "not-ok-people" })}
      onPeople={() => trail.go({ at: "people" })}
    />
  ),
  minute: (_, { trail }) => (
    <main id="main">
      <MinuteScreen onLeave={trail.back} onNotOk={() => trail.instead({ at: "not-ok" })} />
    </main>
  ),
  "not-ok": (_, { trail }) => (
    <NotOkScreen
      shelf={shelf}
      today={wallAt(now(), zone()).day}
      languages={navigator.languages}
      onClose={trail.back}
      onChoosePeople={() => trail.go({ at: "not-ok-people" })}
    />
  ),
  "not-ok-people": (_, { trail }) => <NotOkPeople shelf={shelf} onDone={trail.back} />,
};

/** Pages that have the window to themselves and bring their own landmark: a form, a breath, the worst minute. */
export const fillsTheWindow: ReadonlySet<PlaceName> = new Set(["put-down", "minute", "not-ok"]);

export function Pages(props: PagesProps): ReactNode {
  const show = pages[props.here.at] as (place: Place, props: PagesProps) => ReactNode;
  return show(props.here, props);
}
