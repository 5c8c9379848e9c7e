// A sheet of paper on the table: what belongs together lies on one.
import "./paper.css";
import type { ReactNode } from "react";

export interface SheetProps {
  as?: "section" | "div" | "article" | "aside" | "form" | undefined;
  className?: string | undefined;
  /** Names a section, so that it becomes a landmark only when it has something to say. */
  label?: string | undefined;
  labelledBy?: string | undefined;
  children: ReactNode;
}

export function Sheet({ as: Tag = "section", ...props }: SheetProps): ReactNode {
  return (
    <Tag
      className={props.className ? `sheet ${props.className}` : "sheet"}
      {...(props.label !== undefined && { "aria-label": props.label })}
      {...(props.labelledBy !== undefined && { "aria-labelledby": props.labelledBy })}
    >
      {props.children}
    </Tag>
  );
}
