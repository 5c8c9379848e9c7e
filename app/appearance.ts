/**
 * Light, dark or as the system is. Kept beside the vault, not in it, since the cover needs it before
 * anything is open; it tells nobody anything.
 */
export type Appearance = "system" | "light" | "dark";

const key = "reprise.appearance";

export function readAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

export function wear(appearance: Appearance): void {
  if (appearance === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = appearance;
}

export function keepAppearance(appearance: Appearance): void {
  wear(appearance);
  try {
    if (appearance === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, appearance);
  } catch {
    // Storage refused: it holds until the page is closed, which is what can be had.
  }
}
