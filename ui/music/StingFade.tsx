// "Still with you": what a sting is now, as a wedge from paprika to honey; thicker and longer the more it stings.
// The words beside it say the numbers, so the picture is hidden from screen readers.
import "./music.css";
import { type ReactNode, useId } from "react";
import { tenth } from "./geometry.ts";

const width = 300;
const middle = 13;

export function stingFadePath(sting: number): string {
  const half = tenth(sting * 1.25);
  const length = tenth(Math.min(290, sting * 50));
  return `M0 ${middle - half}L${length} ${middle}L0 ${middle + half}Z`;
}

export function StingFade({ now }: { now: number }): ReactNode {
  const id = useId();
  return (
    <svg
      className="m-wedge sting-fade"
      viewBox={`0 0 ${width} ${2 * middle}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <linearGradient id={id}>
        <stop className="from" offset="0" />
        <stop className="to" offset="1" />
      </linearGradient>
      <path d={stingFadePath(now)} fill={`url(#${id})`} />
    </svg>
  );
}
