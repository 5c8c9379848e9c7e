// The end-repeat sign: two dots, a thin bar, a thick bar. One dot is paprika, the thing we go back for.
// The name Reprise and its sign live here and nowhere else.
import "./icon.css";
import type { ReactNode } from "react";

export const productName = "Reprise";

export function Mark({ signOnly = false }: { signOnly?: boolean | undefined }): ReactNode {
  return (
    <span className="mark">
      <svg
        viewBox="0 0 22 26"
        aria-hidden={!signOnly}
        {...(signOnly && { role: "img", "aria-label": productName })}
      >
        <circle cx="4" cy="9" r="2.6" fill="var(--paprika)" />
        <circle cx="4" cy="17.5" r="2.6" fill="currentColor" />
        <path d="M11 2v22" stroke="currentColor" strokeWidth="2" />
        <path d="M18 2v22" stroke="currentColor" strokeWidth="5.4" />
      </svg>
      {!signOnly && <b translate="no">{productName}</b>}
    </span>
  );
}
