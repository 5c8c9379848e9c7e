// Puts a part on an empty page with the house's styles, for browser tests, and takes it off again.
import "./tokens.css";
import "./base.css";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";

let clear: (() => void) | null = null;

export function put(part: ReactNode): HTMLElement {
  clear?.();
  const place = document.body.appendChild(document.createElement("main"));
  const root = createRoot(place);
  flushSync(() => root.render(part));
  clear = () => {
    root.unmount();
    place.remove();
    clear = null;
  };
  return place;
}

afterEach(() => clear?.());

/** A part that keeps its own value, and tells the test each one it was given. */
export function Kept<Value>(props: {
  from: Value;
  told?: (value: Value) => void;
  children: (value: Value, set: (value: Value) => void) => ReactNode;
}): ReactNode {
  const [value, set] = useState(props.from);
  return props.children(value, (next) => {
    props.told?.(next);
    set(next);
  });
}
