/** Runs the measurements that need a browser, and leaves the result on `window.figures`. */
import type { FigureCommand } from "./figures.worker.ts";
import url from "./figures.worker.ts?worker&url";

export interface Figures {
  events: number;
  /** Each a median of ratios taken side by side, so that a busy machine shifts both sides alike. */
  coldOpenEncryptedToPlain: number;
  coldOpenFullToEmpty: number;
  writeEncryptedToPlain: number;
  captureToBareWrite: number;
  /** Milliseconds, to give the ratios a scale. */
  captureMs: number;
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

/** Alternates between the sides, round by round. */
async function alternately(rounds: number, sides: (() => Promise<number>)[]): Promise<number[][]> {
  const found = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [n, side] of sides.entries()) found[n]!.push(await side());
  return found;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
const ratio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, round) => value / below[round]!));

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
    15,
    [encrypted, plain, empty].map((side) => () => side({ do: "coldOpen", rounds: 3 })),
  );
  const written = await alternately(
    15,
    [encrypted, plain].map((side) => () => side({ do: "write", rounds: 3 })),
  );
  const captured = await alternately(9, [
    () => encrypted({ do: "capture", rounds: 3 }),
    () => empty({ do: "bareWrite", rounds: 3 }),
  ]);
  const [full, bare, none] = opened as [number[], number[], number[]];
  return {
    events,
    coldOpenEncryptedToPlain: ratio(full, bare),
    coldOpenFullToEmpty: ratio(full, none),
    writeEncryptedToPlain: ratio(written[0]!, written[1]!),
    captureToBareWrite: ratio(captured[0]!, captured[1]!),
    captureMs: median(captured[0]!),
  };
}

Object.assign(window, { measure });
