/** The person's own settings, as the frame needs them. They live in the vault; see `preference-set`. */
export interface Settings {
  lockMinutes: number;
  /** Single-key shortcuts; WCAG 2.1.4 wants them to be switched off on request. */
  shortcuts: boolean;
}

export const settingNames = ["lock.minutes", "keys.single"] as const;
export const usualSettings: Settings = { lockMinutes: 5, shortcuts: true };

export function readSettings(rows: readonly { name: string; value: string }[]): Settings {
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  const minutes = Number(kept.get("lock.minutes"));
  return {
    lockMinutes:
      Number.isInteger(minutes) && minutes >= 1 && minutes <= 15
        ? minutes
        : usualSettings.lockMinutes,
    shortcuts: kept.get("keys.single") !== "off",
  };
}
