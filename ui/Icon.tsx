// An icon never speaks: the words beside it, or the button's label, do. It is hidden from screen readers.
import "./icon.css";
import type { ReactNode } from "react";
import { icons, type IconName } from "./icons.tsx";

export type { IconName } from "./icons.tsx";

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name]}
    </svg>
  );
}
