/**
 * A chosen file to occurrences, in a worker that is ended after twenty seconds whatever it does. The
 * vault's worker never sees the file, and this worker never sees the vault.
 */
import type { Reading, Span } from "../calendar/occurrences.ts";
import type { CalendarProblem } from "../calendar/problem.ts";
import { fail, type Result } from "../record/result.ts";
import { startCalendarWorker } from "./policy.ts";

export interface ReadWish {
  bytes: Uint8Array;
  name: string;
  span: Span;
}

const longestMs = 20_000;

export async function readCalendarFile(
  file: File,
  span: Span,
): Promise<Result<Reading, CalendarProblem>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null)
    return gaveUp("This file could not be opened. Export it once more, or move it here first.");
  const worker = startCalendarWorker();
  try {
    return await new Promise((resolve) => {
      const tooLong = gaveUp(
        "This file took too long to read. Export a shorter stretch of time and try again.",
      );
      setTimeout(() => resolve(tooLong), longestMs);
      worker.onmessage = ({ data }: MessageEvent<Result<Reading, CalendarProblem>>) =>
        resolve(data);
      worker.onerror = () =>
        resolve(gaveUp("This file could not be read. Nothing was brought in."));
      worker.postMessage(
        { bytes: new Uint8Array(bytes), name: file.name, span } satisfies ReadWish,
        [bytes],
      );
    });
  } finally {
    worker.terminate();
  }
}

const gaveUp = (say: string) => fail<CalendarProblem>({ kind: "too-large", line: null, say });
