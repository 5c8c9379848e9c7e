// A strip of the shawl. It decorates and says nothing.
import "./paper.css";
import type { ReactNode } from "react";

export function Weave(): ReactNode {
  return <div className="weave" aria-hidden="true" />;
}
