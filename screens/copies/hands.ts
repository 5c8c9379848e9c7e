/**
 * What the screens need of the browser to take a file out and bring one in. The composition root has the
 * real ones; examples and tests pass their own.
 */
export interface FileHands {
  /**
   * The person chooses where, then it is made and written there; where there is no such question, it is
   * made and handed over as a download. "left": they closed the question.
   */
  save(name: string, make: () => Promise<Blob | null>): Promise<"saved" | "left" | "failed">;
  /** Through the device's share sheet; null where there is none for files. */
  share: ((name: string, file: Blob) => Promise<"saved" | "left" | "failed">) | null;
}

export type FolderState =
  /** This browser cannot write into a folder by itself. */
  | { at: "unsupported" }
  | { at: "none" }
  | { at: "chosen"; name: string; mayWrite: boolean; isDated: boolean };

/** The folder of the person's choice. What is remembered of it is the folder alone, never what is in it. */
export interface CopyFolder {
  state(): Promise<FolderState>;
  /** False when they closed the question. */
  choose(): Promise<boolean>;
  /** From a button only: the browser asks the person. */
  askAgain(): Promise<boolean>;
  setDated(isDated: boolean): Promise<void>;
  forget(): Promise<void>;
  /** One of ours in it, by its name. */
  file(name: string): Promise<File | null>;
  /** Today's, by the date that the wall shows. */
  copyInto(): Promise<{ ok: true } | { ok: false; error: { kind: string } }>;
}

/** "reprise-copy-2025-10-14.age": nobody's name in it. */
export const copyFileName = (day: string): string => `reprise-copy-${day}.age`;
