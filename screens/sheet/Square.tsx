// The square of the sheet, black on white with its full quiet zone, whatever the light of the room.
import type { ReactNode } from "react";
import { squareOf } from "../../vault/kit/square.ts";

const quiet = 4;

export function Square(props: { text: string; label: string }): ReactNode {
  const rows = squareOf(props.text);
  const side = rows.length + 2 * quiet;
  const path = rows
    .flatMap((row, y) =>
      row.map((isBlack, x) => (isBlack ? `M${x + quiet} ${y + quiet}h1v1h-1z` : "")),
    )
    .join("");
  return (
    <svg
      className="sq"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
