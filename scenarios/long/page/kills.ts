/** Writing until the browser is killed, and what is found after. Node does the killing. */
import { eveningOf } from "../evenings.ts";
import { entered, EVENING, seqOf } from "./tabs.ts";

export interface Found {
  ids: string[];
  integrity: string;
  pages: number;
  agrees: boolean;
}

/** Installed by Node: hears of a write only after it was acknowledged. */
declare function acknowledged(name: string): Promise<void>;

/** Never returns. Several writes are on their way at any time, as when a person is quick. */
export async function writeUntilKilled(vault: string, round: number): Promise<never> {
  const tab = await entered(vault);
  for (let n = 0; ; n += 1) {
    const pair = [0, 1].map(async (half) => {
      const name = `${round}-${n}-${half}`;
      const older = n > 2 && n % 6 === 0 && half === 0 ? `${round}-${n - 2}-1` : null;
      const seq = seqOf(await tab.append(eveningOf(name, older), EVENING + n));
      if (seq === null) throw new Error(`${name} was refused`);
      await acknowledged(name);
    });
    await Promise.all(pair);
  }
}

export async function lookAfterKill(vault: string): Promise<Found> {
  const tab = await entered(vault);
  const { integrity, pages, agrees } = await tab.sound();
  const ids = await tab.ids();
  await tab.door.lock();
  return { ids, integrity, pages, agrees };
}
