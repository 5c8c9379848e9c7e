// A few words set apart. Honey is the app's gentle question, enamel a plain fact, paprika only a note that still stings.
import "./paper.css";
import type { ReactNode } from "react";

export interface NoticeProps {
  tone: "honey" | "enamel" | "paprika";
  /** Spoken when it appears; leave out for what stands there from the start. */
  isNew?: boolean | undefined;
  children: ReactNode;
}

const toneClass = { honey: "", enamel: " enam", paprika: " papr" } as const;

export function Notice({ tone, isNew = false, children }: NoticeProps): ReactNode {
  return (
    <div className={`ask1${toneClass[tone]}`} {...(isNew && { role: "status" })}>
      {children}
    </div>
  );
}
