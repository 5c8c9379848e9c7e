/** The person's own settings, as the frame needs them. They live in the vault; see `preference-set`. */
import { keysPreference, lockMinutesOf, lockPreference } from "../screens/settings/settings.ts";

export interface Settings {
  lockMinutes: number;
  /** Single-key shortcuts; WCAG 2.1.4 wants them to be switched off on request. */
  shortcuts: boolean;
}

export const settingNames = [lockPreference, keysPreference];

export function readSettings(rows: readonly { name: string; value: string }[]): Settings {
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  return {
    lockMinutes: lockMinutesOf(kept.get(lockPreference)),
    shortcuts: kept.get(keysPreference) !== "off",
  };
}
