/** The page that the fault suites open: each suite's part that must run in the browser, by its name. */
import { writeUntilKilled, lookAfterKill } from "./kills.ts";
import { interleave } from "./interleavings.ts";
import { refuseEveryWrite } from "./refusals.ts";
import { terminateSpilled } from "./spills.ts";

const suites = { writeUntilKilled, lookAfterKill, interleave, refuseEveryWrite, terminateSpilled };

export type Suites = typeof suites;

Object.assign(globalThis, { suites });
