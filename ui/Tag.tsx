// A word or two about the thing beside it. Never a count of sins, never pressed.
import "./paper.css";
import type { ReactNode } from "react";

export interface TagProps {
  tone?: "plain" | "honey" | "enamel" | "paprika" | undefined;
  children: ReactNode;
}

const toneClass = { plain: "", honey: " h", enamel: " e", paprika: " r" } as const;

export function Tag({ tone = "plain", children }: TagProps): ReactNode {
  return <span className={`tag${toneClass[tone]}`}>{children}</span>;
}
