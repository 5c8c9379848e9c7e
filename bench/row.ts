/** One promised figure: what was aimed at, what came out. Smaller is better. */
export interface Row {
  name: string;
  goal: number;
  measured: number;
  met: boolean;
}

export const row = (name: string, goal: number, measured: number): Row => ({
  name,
  goal,
  measured: Math.round(measured * 1000) / 1000,
  met: measured <= goal,
});
