// Holds a value for an example, so that it can be tried and not only looked at. Used by *.examples.tsx alone.
import { type ReactNode, useState } from "react";
import type { Option } from "./option.ts";

export function Held<Value>(props: {
  from: Value;
  children: (value: Value, set: (value: Value) => void) => ReactNode;
}): ReactNode {
  const [value, set] = useState<Value>(props.from);
  return props.children(value, set);
}

/** Words that mean themselves, as the options of a choice. */
export const asOptions = (...words: string[]): Option[] =>
  words.map((word) => ({ value: word, label: word }));
