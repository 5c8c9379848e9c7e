// The spine and the page of the first run: where you are stands on a staff, and on a desk in words.
import "../../ui/tokens.css";
import "../../ui/faces.css";
import "../../ui/base.css";
import "../../ui/layout.css";
import "./welcome.css";
import { type ReactNode, useEffect } from "react";
import { Mark, productName } from "../../ui/Mark.tsx";
import { StepStaff } from "../../ui/music/StepStaff.tsx";
import { welcomeWords } from "./words.ts";

export interface WelcomeFrameProps {
  /** Index into the steps. */
  at: number;
  isWide?: boolean;
  children: ReactNode;
}

export function WelcomeFrame({ at, isWide = false, children }: WelcomeFrameProps): ReactNode {
  const step = welcomeWords.steps[at];
  useEffect(() => {
    document.title = `${step} · ${productName}`;
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <div className="wel">
      <header className="spine">
        <Mark />
        <StepStaff label={welcomeWords.stepsLabel} steps={welcomeWords.steps} current={at} />
        <p className="wel-pace">{welcomeWords.pace}</p>
      </header>
      <main className={isWide ? "pg wide" : "pg"} id="main">
        {children}
      </main>
    </div>
  );
}
