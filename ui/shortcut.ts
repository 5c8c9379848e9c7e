// Keys that work anywhere on a page. A single letter is ignored while words are being typed, while a dialog is open
// elsewhere, and when the person has switched single keys off (WCAG 2.1.4). With Ctrl or Cmd they always work.
import { useEffect, useEffectEvent } from "react";

export interface ShortcutOptions {
  /** The person's setting for single-key shortcuts. */
  isOn?: boolean | undefined;
  /** For keys that mean something in a field too, such as mod+z. Always so for single keys. */
  exceptWhileTyping?: boolean | undefined;
}

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** "n", "/", "Escape", "mod+l" (Ctrl, or Cmd on a Mac), or two in turn: "g t". */
export function matchesKey(wanted: string, pressed: KeyPress): boolean {
  const parts = wanted.toLowerCase().split("+");
  const key = parts.at(-1);
  const needsMod = parts.includes("mod");
  const needsShift = parts.includes("shift");
  if (pressed.altKey || needsMod !== (pressed.ctrlKey || pressed.metaKey)) return false;
  if ((needsMod || needsShift) && needsShift !== pressed.shiftKey) return false;
  return pressed.key.toLowerCase() === key;
}

export const isSingleKey = (wanted: string): boolean =>
  !wanted.includes("mod+") && wanted.toLowerCase() !== "escape";

const turnWindow = 1500;

export function useShortcut(keys: string, run: () => void, options: ShortcutOptions = {}): void {
  const act = useEffectEvent(run);
  const isOn = options.isOn ?? true;
  const yieldsToTyping = options.exceptWhileTyping ?? isSingleKey(keys);
  useEffect(() => {
    if (!isOn && isSingleKey(keys)) return undefined;
    const turns = keys.split(" ");
    let turn = 0;
    let lastAt = 0;
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) turn = 0;
      if (event.defaultPrevented || event.repeat) return;
      if (yieldsToTyping && isTyping(event.target)) return;
      if (turn > 0 && event.timeStamp - lastAt > turnWindow) turn = 0;
      if (!matchesKey(turns[turn] ?? "", event)) {
        turn = matchesKey(turns[0] ?? "", event) ? 1 : 0;
      } else {
        turn += 1;
      }
      lastAt = event.timeStamp;
      if (turn < turns.length) return;
      turn = 0;
      event.preventDefault();
      act();
    };
    // Two in turn are asked first: after G, a T is theirs, and not the T that stands alone.
    const inTurn = turns.length > 1;
    document.addEventListener("keydown", hear, inTurn);
    return () => document.removeEventListener("keydown", hear, inTurn);
  }, [keys, isOn, yieldsToTyping]);
}

const wordless = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "file"]);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("textarea, select")) return true;
  return target instanceof HTMLInputElement && !wordless.has(target.type);
}
