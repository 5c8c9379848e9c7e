/** Runs the measurements that need a browser, and leaves the result on `window.figures`. */
import type { FigureCommand } from "./figures.worker.ts";
import url from "./figures.worker.ts?worker&url";

export interface Figures {
  events: number;
  coldOpen: { encrypted: number; plain: number; empty: number };
  write: { encrypted: number; plain: number };
  capture: number;
  bareWrite: number;
}

const start = () => {
  const worker = new Worker(url, { type: "module" });
  return (command: FigureCommand) =>
    new Promise<number>((resolve, reject) => {
      worker.onmessage = ({ data }) =>
        "fault" in data ? reject(new Error(data.fault)) : resolve(data.answer);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(command);
    });
};

/** Alternates between the two sides, so that what slows the machine for a while slows both. */
async function alternately(times: number, sides: (() => Promise<number>)[]): Promise<number[]> {
  const found = sides.map((): number[] => []);
  for (let time = 0; time < times; time += 1)
    for (const [n, side] of sides.entries()) found[n]!.push(await side());
  return found.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

async function measure(years: number): Promise<Figures> {
  const encrypted = start();
  const plain = start();
  const empty = start();
  const events = await encrypted({
    do: "make",
    directory: "bench-encrypted",
    encrypted: true,
    years,
  });
  await plain({ do: "make", directory: "bench-plain", encrypted: false, years });
  await empty({ do: "make", directory: "bench-empty", encrypted: true, years: 0 });
  const opened = await alternately(
    9,
    [encrypted, plain, empty].map((side) => () => side({ do: "coldOpen", rounds: 3 })),
  );
  const written = await alternately(
    9,
    [encrypted, plain].map((side) => () => side({ do: "write", rounds: 3 })),
  );
  const captured = await alternately(9, [
    () => encrypted({ do: "capture", rounds: 3 }),
    () => empty({ do: "bareWrite", rounds: 3 }),
  ]);
  return {
    events,
    coldOpen: { encrypted: opened[0]!, plain: opened[1]!, empty: opened[2]! },
    write: { encrypted: written[0]!, plain: written[1]! },
    capture: captured[0]!,
    bareWrite: captured[1]!,
  };
}

Object.assign(window, { measure });
