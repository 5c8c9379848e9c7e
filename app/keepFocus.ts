/**
 * When what had the focus goes away (a form that closed, a button that turned into words), the focus
 * goes to the nearest thing that is left, and not to the top of the page: whoever works by keyboard
 * or by ear stays where the deed was done.
 */
const reachable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
const writable = "textarea, input:not([type='checkbox'], [type='radio'], [type='button'])";

interface Step {
  inside: Element;
  /** Which child of it the focus was in. */
  nth: number;
}

/** Watches everything inside `within(root)`; the page's own heading still comes first on arrival. */
export function keepFocus(root: Document, within: string): () => void {
  let had: Element | null = null;
  let steps: Step[] = [];

  const remember = (event: FocusEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const room = target?.closest(within);
    had = room ? target : null;
    steps = room && target ? stepsFrom(target, room) : [];
  };
  const isLost = (): boolean =>
    had !== null && !had.isConnected && (root.activeElement ?? root.body) === root.body;
  const look = (): void => {
    if (!isLost()) return;
    requestAnimationFrame(() => {
      if (isLost()) nearestLeft(steps)?.focus({ preventScroll: true });
      if (root.activeElement?.matches(":focus-visible"))
        root.activeElement.scrollIntoView({ block: "nearest" });
    });
  };

  const watching = new MutationObserver(look);
  watching.observe(root.body, { childList: true, subtree: true });
  root.addEventListener("focusin", remember);
  return () => {
    watching.disconnect();
    root.removeEventListener("focusin", remember);
  };
}

/** Up from what has the focus, to the last box inside the room. */
function stepsFrom(target: Element, room: Element): Step[] {
  const steps: Step[] = [];
  let child = target;
  while (child.parentElement && child.parentElement !== room && child !== room) {
    const inside = child.parentElement;
    steps.push({ inside, nth: [...inside.children].indexOf(child) });
    child = inside;
  }
  return steps;
}

function nearestLeft(steps: readonly Step[]): HTMLElement | undefined {
  for (const { inside, nth } of steps) {
    if (!inside.isConnected) continue;
    const found = [...inside.querySelectorAll<HTMLElement>(reachable)].filter(
      (one) => one.checkVisibility() && !one.matches(":disabled"),
    );
    const after = found.filter((one) =>
      [...inside.children].slice(nth).some((c) => c.contains(one)),
    );
    // A field would open the keyboard of a phone, which nobody asked for.
    const pick = [...after, ...found.toReversed()];
    const nearest = pick.find((one) => !one.matches(writable)) ?? pick[0];
    if (nearest) return nearest;
  }
  return undefined;
}
