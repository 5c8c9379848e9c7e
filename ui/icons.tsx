// Our own icons on a 24 px square: 1.7 stroke, noteheads filled and tilted 20 degrees.
// Drawn here and not taken from a set, because the notehead has to mean the same in an icon as in the score.
import type { ReactNode } from "react";

function Note(props: { x: number; y: number; rx: number; ry: number }): ReactNode {
  return (
    <ellipse
      className="f"
      cx={props.x}
      cy={props.y}
      rx={props.rx}
      ry={props.ry}
      transform={`rotate(-20 ${props.x} ${props.y})`}
    />
  );
}

export const icons = {
  today: (
    <path d="M3 17h18M7 17a5 5 0 0 1 10 0M12 5.5V8M5.6 8.6l1.7 1.7M18.4 8.6l-1.7 1.7M7 21h10" />
  ),
  people: (
    <>
      <circle cx="9" cy="8" r="3.2" />
      <path d="M3.4 19.5c.4-3.8 2.6-5.8 5.6-5.8s5.2 2 5.6 5.8M15.4 5.2a3 3 0 0 1 0 5.6M17.2 14.2c2 .8 3.1 2.6 3.4 5.3" />
    </>
  ),
  patterns: (
    <>
      <circle className="f" cx="5" cy="19" r="1.9" />
      <circle className="f" cx="10" cy="19" r="1.9" />
      <circle className="f" cx="10" cy="14" r="1.9" />
      <circle className="f" cx="15" cy="19" r="1.9" />
      <circle cx="15" cy="14" r="1.9" />
      <circle cx="15" cy="9" r="1.9" />
      <circle cx="20" cy="19" r="1.9" />
    </>
  ),
  score: (
    <>
      <path d="M2.5 6h19M2.5 11h19M2.5 16h19" strokeWidth="1.3" />
      <Note x={9.5} y={16} rx={3.5} ry={2.6} />
      <path d="M12.8 15V4" />
    </>
  ),
  note: (
    <>
      <Note x={9.3} y={17} rx={4.4} ry={3.3} />
      <path d="M13.4 15.6V4.2c1.2 2.4 4.6 2.6 4.6 6" />
    </>
  ),
  minute: (
    <path d="M3.5 12.5h17a8.5 7.5 0 0 1-17 0zM8.5 20h7M9 9.3c-1.3-1.4 1-2.3-.2-4M12.6 9.3c-1.3-1.4 1-2.3-.2-4M16.2 9.3c-1.3-1.4 1-2.3-.2-4" />
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2.5" />
    </>
  ),
  thread: (
    <>
      <Note x={5.8} y={18.6} rx={3.3} ry={2.4} />
      <path d="M8.8 17.8V9.5M19.2 17.8V9.5" />
      <Note x={16.2} y={18.6} rx={3.3} ry={2.4} />
      <path d="M8.5 6.4C11 2.6 17 2.6 19.5 6.4" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  back: <path d="M15 5.5 8.5 12l6.5 6.5" />,
  next: <path d="m9 5.5 6.5 6.5L9 18.5" />,
  chevron: <path d="m5.5 9 6.5 6.5L18.5 9" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  phone: (
    <path d="M5 4h4l1.6 4.4-2.2 1.7a12 12 0 0 0 5.5 5.5l1.7-2.2L20 15v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />
  ),
  chat: (
    <path d="M4 11.5A7.5 6.5 0 0 1 11.5 5h1A7.5 6.5 0 0 1 12.5 18H9l-4 3v-4.6A6.4 6.4 0 0 1 4 11.5z" />
  ),
  hand: (
    <path d="M7 12.5V6.6a1.5 1.5 0 0 1 3 0V11M10 10.5V4.8a1.5 1.5 0 0 1 3 0V11M13 10.5V5.8a1.5 1.5 0 0 1 3 0V12M16 9.5a1.5 1.5 0 0 1 3 0v5c0 4-2.4 6.3-6 6.3-2.8 0-4.4-1.1-5.8-3.6l-2.9-5a1.4 1.4 0 0 1 2.3-1.6L8 12.7" />
  ),
  mic: (
    <>
      <rect x="9" y="3.5" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
    </>
  ),
  more: (
    <>
      <Note x={5.5} y={12} rx={1.9} ry={1.5} />
      <Note x={12} y={12} rx={1.9} ry={1.5} />
      <Note x={18.5} y={12} rx={1.9} ry={1.5} />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.8" />
      <path d="M12 3v2.2M12 18.8V21M3 12h2.2M18.8 12H21M5.6 5.6l1.6 1.6M16.8 16.8l1.6 1.6M18.4 5.6l-1.6 1.6M7.2 16.8l-1.6 1.6" />
    </>
  ),
  moon: <path d="M19.5 14.4A8 8 0 0 1 9.6 4.5a8 8 0 1 0 9.9 9.9z" />,
  undo: <path d="M4 12a8 8 0 1 0 2.6-5.9M4 4.5v4h4" />,
  download: <path d="M12 4v11M7.5 11 12 15.3 16.5 11M5 19.5h14" />,
  drop: <path d="M12 15V4M8 7.5 12 3.8l4 3.7M5 12v7.5h14V12" />,
  pause: <path d="M8.5 6v12M15.5 6v12" strokeWidth="3" />,
  play: <path className="f" d="M8 5.5v13l11-6.5z" />,
  rest: (
    <>
      <path d="M3 9h18M3 16h18" strokeWidth="1.3" />
      <path className="f" d="M7.5 9h9v3.6h-9z" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  shield: (
    <>
      <path d="M12 3.5 5 6v5.4c0 4.2 2.8 7.4 7 9.1 4.2-1.7 7-4.9 7-9.1V6z" />
      <path d="m8.8 12 2.4 2.4 4.2-4.6" />
    </>
  ),
  book: (
    <>
      <path d="M12 6.5C10 5 7.2 4.5 4 4.7v13c3.2-.2 6 .3 8 1.8 2-1.5 4.8-2 8-1.8v-13c-3.2-.2-6 .3-8 1.8z" />
      <path d="M12 6.5v13" />
    </>
  ),
  print: <path d="M7 9V4h10v5M7 17H4.5v-6.5a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2V17H17M7 14h10v6H7z" />,
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2" />
      <path d="M15.5 8.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5" />
    </>
  ),
  bell: <path d="M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.2 4.2 0 0 1 0 6M18.6 6.5a8 8 0 0 1 0 11" />,
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="15" rx="2" />
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" />
    </>
  ),
  list: <path d="M8 6.5h12M8 12h12M8 17.5h12M4 6.5h.01M4 12h.01M4 17.5h.01" />,
  page: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6" />,
  pencil: <path d="M4.5 19.5 6 14.8 16 4.8l3.2 3.2L9.2 18z" />,
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h10M18 17h2" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="12" r="2" />
      <circle cx="16" cy="17" r="2" />
    </>
  ),
  key: (
    <>
      <circle cx="7.5" cy="14.5" r="4" />
      <path d="m10.5 11.7 8-8M15 7l3 3M17.5 4.5l2.5 2.5" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof icons;
