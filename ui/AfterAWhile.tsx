// What is nearly always there at once needs no word of waiting: one would only flicker. Shown from 400 ms on.
import { type ReactNode, useEffect, useState } from "react";

export function AfterAWhile(props: { children: ReactNode }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? props.children : null;
}
