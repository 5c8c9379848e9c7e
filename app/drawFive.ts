/** Five words of the list, by the real chance. */
import { offeredWords } from "../vault/offeredWords.ts";
import { random } from "./clock.ts";

export const drawFive = (): readonly string[] =>
  offeredWords((count) => Uint8Array.from(random(count)));
