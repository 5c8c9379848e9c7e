// A notehead that says how a moment stands: filled, filled and outlined, hollow. Never colour alone,
// so a word or a number always stands beside it.
import type { ReactNode } from "react";
import type { Standing } from "../../practices/moment/standing.ts";
import { Head } from "../../ui/music/Signs.tsx";

export function StingSign({ standing }: { standing: Standing }): ReactNode {
  return (
    <svg className="music pl-sign" viewBox="0 0 20 16" aria-hidden="true">
      <Head x={10} y={8} space={10} look={standing === "unrated" ? "hollow" : standing} />
    </svg>
  );
}
