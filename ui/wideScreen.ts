// From 900 px there is a rail and room for two columns. CSS does most of it; ask here only when the content differs.
import { useSyncExternalStore } from "react";

const wideQuery = "(min-width: 900px)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(wideQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(wideQuery).matches,
    () => false,
  );
}
