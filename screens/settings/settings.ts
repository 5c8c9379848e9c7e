/** The names under which settings are kept in the vault, and what they may be. */
export const lockPreference = "lock.minutes";
export const keysPreference = "keys.single";

/** It can be lengthened to fifteen minutes, never switched off. */
export const lockChoices = [1, 2, 5, 10, 15];
const usualMinutes = 5;

export function lockMinutesOf(kept: string | undefined): number {
  const minutes = Number(kept);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 15 ? minutes : usualMinutes;
}
