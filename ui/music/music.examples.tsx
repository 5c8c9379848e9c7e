// The signs of the score, each by itself and together.
import type { Example } from "../example.ts";
import { CoverLine } from "./CoverLine.tsx";
import { placeY, slurEnd } from "./geometry.ts";
import { Glance, type GlanceMark } from "./Glance.tsx";
import {
  Barline,
  GuessedWedge,
  Head,
  Note,
  Regret,
  RehearsalLetter,
  Rest,
  Slur,
  Staff,
  Stem,
  Volta,
  Wedge,
} from "./Signs.tsx";
import { StepStaff } from "./StepStaff.tsx";
import { StingFade } from "./StingFade.tsx";

const staff = { top: 60, space: 9 };

const twelveWeeks: GlanceMark[] = [
  { at: 0, sat: 1, regret: { sting: 5, state: "quiet", weeks: 0.7 } },
  { at: 1, sat: 2 },
  { at: 2, sat: 2 },
  { at: 3, sat: 1 },
  { at: 4, sat: null },
  { at: 5, sat: null },
  { at: 6, sat: 4 },
  { at: 7, sat: 2 },
  { at: 8, sat: 3, regret: { sting: 4, state: "fading", weeks: 1.5 } },
  { at: 9, sat: 0, regret: { sting: 8, state: "stings", weeks: 2.3 } },
  { at: 10, sat: "rest" },
];

const steps = ["What this is", "How it locks", "Your recovery sheet", "Your usual week", "Ready"];

export const examples: Example[] = [
  {
    id: "ui-music-signs",
    title: "The signs: session, regrets, rest, thread, state, milestone, guess",
    render: () => (
      <svg
        className="music"
        viewBox="0 0 560 140"
        role="img"
        aria-label="Two bars of music with every sign the score uses."
        style={{ width: "100%" }}
      >
        <Staff {...staff} x={4} width={552} />
        <Barline x={4} from={staff.top} to={staff.top + 36} weight="strong" />
        <Regret {...staff} x={40} place={4} sting={8} length={90} state="stings" />
        <Note {...staff} x={40} place={4} />
        <Regret {...staff} x={150} place={2} sting={6} length={70} state="fading" />
        <Note {...staff} x={150} place={2} />
        <Regret {...staff} x={240} place={6} sting={4} length={50} state="quiet" />
        <Note {...staff} x={240} place={6} />
        <Barline x={300} from={staff.top} to={staff.top + 36} />
        <Rest {...staff} x={325} />
        <Slur
          from={{ x: 46, y: slurEnd(staff, 4) }}
          to={{ x: 146, y: slurEnd(staff, 2) }}
          space={9}
          bars={1}
        />
        <Slur
          from={{ x: 156, y: slurEnd(staff, 2) }}
          to={{ x: 236, y: slurEnd(staff, 6) }}
          space={9}
          bars={1}
          isOpen
        />
        <Head x={350} y={placeY(staff, 4)} space={9} look="hollow" />
        <Stem x={350} y={placeY(staff, 4)} space={9} goesUp={false} />
        <Wedge x={366} y={placeY(staff, 4)} length={44} half={4} quiet />
        <RehearsalLetter x={390} y={30} letters="C" />
        <GuessedWedge x={430} y={placeY(staff, 3)} length={110} half={10} />
        <Volta from={304} to={376} y={34} words="fever" />
        <Barline x={556} from={staff.top - 8} to={staff.top + 44} weight="today" />
      </svg>
    ),
  },
  {
    id: "ui-cover-line",
    title: "The line of music on the cover",
    render: () => (
      <div style={{ background: "var(--cover)", padding: 24 }}>
        <CoverLine label="A line of music with one discordant note that fades, and a repeat sign." />
      </div>
    ),
  },
  {
    id: "ui-glance",
    title: "Twelve weeks at a glance: full, new, nothing yet",
    render: () => (
      <div className="col g4">
        <Glance marks={twelveWeeks} sentence="A., twelve weeks: 10 sessions, 3 with a regret." />
        <Glance
          marks={[
            { at: 9, sat: 1 },
            { at: 10, sat: 2 },
          ]}
          sentence="N., twelve weeks: 2 sessions, none with a regret."
        />
        <Glance marks={[]} sentence="P., twelve weeks: no sessions." />
      </div>
    ),
  },
  {
    id: "ui-sting-fade",
    title: "Still with you: 9, 6, 3, 1",
    render: () => (
      <div className="col g2">
        {[9, 6, 3, 1].map((now) => (
          <div key={now}>
            <StingFade now={now} />
            <span className="fine">{now} now</span>
          </div>
        ))}
      </div>
    ),
  },
  {
    id: "ui-steps",
    title: "How far along, on paper and on the cover",
    render: () => (
      <div className="col g6">
        <StepStaff label="Setting up" steps={steps} current={1} flat />
        <div
          className="on-cover"
          style={{ background: "var(--cover)", color: "var(--cover-ink)", padding: 24 }}
        >
          <StepStaff label="Setting up, on the cover" steps={steps} current={2} />
        </div>
      </div>
    ),
  },
];
