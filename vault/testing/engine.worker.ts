/** Runs the contract suite and the measurements inside a worker, where the real engine lives. */
import { memoryContract, openOrderAnswers, runContract, wrongKey } from "./engineRuns.ts";
import { timings } from "./engineTimings.ts";

const runs = { runContract, memoryContract, openOrderAnswers, wrongKey, timings };

addEventListener("message", (event: MessageEvent<{ run: keyof typeof runs; name: string }>) => {
  const { run, name } = event.data;
  runs[run](name).then(
    (value: unknown) => postMessage({ value }),
    (error: unknown) => postMessage({ fault: String(error) }),
  );
});
