/**
 * Where the person is. The address bar and the history carry only the kind of place, never which
 * client or which moment: an id in a URL would be written to disk by the browser, outside the vault.
 *
 * So the history holds an index into a list that lives in memory alone. After a reload the list is
 * gone, the vault is locked, and one begins at Today again.
 */
import type { ClientId, MomentId, SessionId } from "../record/ids.ts";
import type { Day } from "../record/day.ts";
import type { Joined } from "../vault/copy/archive.ts";

export type Place =
  | { at: "today"; sweep?: Day }
  | { at: "people" }
  | { at: "patterns" }
  | { at: "score" }
  | { at: "put-down"; session?: SessionId | null }
  | { at: "moments" }
  | { at: "moment"; moment: MomentId }
  | { at: "tend"; moment: MomentId }
  | { at: "person"; client: ClientId }
  | { at: "erase"; client: ClientId }
  | { at: "minute" }
  | { at: "not-ok" }
  | { at: "not-ok-people" }
  | { at: "week" }
  | { at: "calendar" }
  | { at: "settings" }
  | { at: "sheet" }
  | { at: "copies" }
  | { at: "carry" }
  /** A file lives in memory like everything here; the history knows only that one was looked into. */
  | { at: "copy-file"; file?: File; restored?: Joined }
  | { at: "ways-in"; isAfterLoss?: boolean };

export type PlaceName = Place["at"];

export interface Trail {
  here(): Place;
  go(to: Place): void;
  /** Goes there without leaving a step behind: for a form that is done. */
  instead(to: Place): void;
  back(): void;
  watch(listener: () => void): () => void;
}

const today: Place = { at: "today" };

/** A trail over the browser's history. `history` and `listen` are parameters so that a test can play them. */
export function createTrail(
  history: Pick<History, "pushState" | "replaceState" | "back">,
  listen: (onPop: (state: unknown) => void) => void,
): Trail {
  const steps: Place[] = [today];
  let at = 0;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const address = (place: Place) => `/${place.at}`;

  history.replaceState({ step: 0 }, "", address(today));
  listen((state) => {
    const step = (state as { step?: unknown } | null)?.step;
    at = typeof step === "number" && step >= 0 && step < steps.length ? step : 0;
    tell();
  });

  return {
    here: () => steps[at] ?? today,
    go(to) {
      at += 1;
      steps.length = at;
      steps.push(to);
      history.pushState({ step: at }, "", address(to));
      tell();
    },
    instead(to) {
      steps[at] = to;
      history.replaceState({ step: at }, "", address(to));
      tell();
    },
    back() {
      if (at > 0) history.back();
      else {
        steps[0] = today;
        history.replaceState({ step: 0 }, "", address(today));
        tell();
      }
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
