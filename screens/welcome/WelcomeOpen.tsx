// The first run after the lock: the recovery sheet, the usual week, the calendar file, ready. Each can be skipped, and
// each is found again under People, so nothing here is the only chance.
import { type ReactNode, useState } from "react";
import {
  CalendarFileScreen,
  type CalendarFileScreenProps,
} from "../calendarFile/CalendarFileScreen.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import { UsualWeekScreen, type UsualWeekScreenProps } from "../week/UsualWeekScreen.tsx";
import { SheetScreen, type SheetScreenProps } from "../sheet/SheetScreen.tsx";
import { Ready } from "./Ready.tsx";
import { WelcomeFrame } from "./WelcomeFrame.tsx";

export interface WelcomeOpenProps {
  onWeekChanged: UsualWeekScreenProps["onChanged"];
  readFile: CalendarFileScreenProps["readFile"];
  onPicking: CalendarFileScreenProps["onPicking"];
  lockMinutes: number;
  /** Whether the browser has agreed to keep what is here (`navigator.storage.persist`). */
  keeps: boolean;
  onToday(): void;
  /** To the page that chooses whom to call. */
  onNotOkPeople(): void;
  kit: SheetScreenProps["kit"];
  onPrint(): void;
  start?: "sheet" | "week" | "calendar" | "ready";
}

export function WelcomeOpen(props: WelcomeOpenProps): ReactNode {
  const [step, setStep] = useState(props.start ?? "sheet");
  const undo = useUndo();
  const go = (to: typeof step): void => {
    undo.withdraw();
    setStep(to);
  };
  return (
    <WelcomeFrame at={{ sheet: 2, week: 3, calendar: 4, ready: 5 }[step]}>
      {step === "sheet" && (
        <SheetScreen kit={props.kit} onPrint={props.onPrint} onDone={() => go("week")} isFirstRun />
      )}
      {step === "week" && (
        <UsualWeekScreen
          onChanged={props.onWeekChanged}
          onDone={() => go("calendar")}
          onSkip={() => go("calendar")}
        />
      )}
      {step === "calendar" && (
        <CalendarFileScreen
          readFile={props.readFile}
          onPicking={props.onPicking}
          onDone={() => go("ready")}
          onSkip={() => go("ready")}
        />
      )}
      {step === "ready" && (
        <Ready
          lockMinutes={props.lockMinutes}
          keeps={props.keeps}
          onToday={props.onToday}
          onNotOkPeople={props.onNotOkPeople}
        />
      )}
    </WelcomeFrame>
  );
}
