// What words of one's own would hold out against: four bars and a sentence, said while one types.
import "./meter.css";
import { type ReactNode, useEffect, useState } from "react";
import { isLongEnough } from "../../vault/passphrase.ts";
import type { Strength } from "./strength.ts";
import { strengthWords } from "./words.ts";

export function Meter({ strength }: { strength: Strength | null }): ReactNode {
  return (
    <div className="mtr" role="status">
      {strength && (
        <>
          <span className="bars" aria-hidden="true">
            {[1, 2, 3, 4].map((bar) => (
              <i key={bar} className={bar <= strength.bars ? "on" : undefined} />
            ))}
          </span>
          <span>
            <b>{strengthWords[strength.time].verdict}</b>{" "}
            <span className="small">{strengthWords[strength.time].sentence}</span>
          </span>
        </>
      )}
    </div>
  );
}

/** The strength of what stands there, 300 ms after the last key; null until it is long enough to judge. */
export function useStrength(
  text: string,
  strengthOf: (text: string) => Promise<Strength>,
): Strength | null {
  const [known, setKnown] = useState<{ text: string; strength: Strength } | null>(null);
  useEffect(() => {
    if (!isLongEnough(text)) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      void strengthOf(text).then((strength) => {
        if (!isStale) setKnown({ text, strength });
      });
    }, 300);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, strengthOf]);
  return isLongEnough(text) ? (known?.strength ?? null) : null;
}
