/** While a part is being loaded: nothing for a moment, then a word, then a longer one. Never a spinner. */
import { type ReactNode, useEffect, useState } from "react";
import { words } from "./words.ts";

const said = ["", words.loading, words.loadingLong];

export function Turning(): ReactNode {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const timers = [400, 4_000].map((ms, n) => setTimeout(() => setShown(n + 1), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p className="turning voice" role="status">
      {said[shown]}
    </p>
  );
}
