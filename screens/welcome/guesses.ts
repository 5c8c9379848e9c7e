/**
 * Estimates how many guesses a passphrase would take. Its word lists weigh more than the whole
 * cover, so they are fetched only when somebody writes words of their own.
 */
import { type Strength, strengthOf } from "./strength.ts";

type Estimate = (text: string) => number;
let loading: Promise<Estimate> | undefined;

/** The text never leaves this page; the estimate is thrown away with it. */
export async function strengthOfText(text: string): Promise<Strength> {
  loading ??= load();
  return strengthOf((await loading)(text));
}

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (text) => zxcvbn.check(text.slice(0, 100)).guesses;
}
