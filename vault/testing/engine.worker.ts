/** Runs the contract suite and what else is asked of the bare engine inside a worker, where the real engine lives. */
import * as engineRuns from "./engineRuns.ts";

const { runContract, memoryContract, openOrderAnswers, wrongKey } = engineRuns;
const { keepOneLine, keptLines, refuseAnEarlyHandle, refuseALateHandle } = engineRuns;
const runs = {
  runContract,
  memoryContract,
  openOrderAnswers,
  wrongKey,
  keepOneLine,
  keptLines,
  refuseAnEarlyHandle,
  refuseALateHandle,
};

addEventListener("message", (event: MessageEvent<{ run: keyof typeof runs; name: string }>) => {
  const { run, name } = event.data;
  runs[run](name).then(
    (value: unknown) => postMessage({ value }),
    (error: unknown) => postMessage({ fault: String(error) }),
  );
});
