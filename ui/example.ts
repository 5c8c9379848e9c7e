// One part or screen in one state. Examples feed the gallery, the accessibility checks and the pictures,
// so that what is shown, documented and tested cannot disagree.
import type { ReactNode } from "react";

export interface Example {
  id: string;
  title: string;
  /** Fills the window, as a screen does; otherwise it is shown on a piece of paper. */
  full?: boolean;
  /** The local moment it plays at, such as "2025-10-14T20:40". */
  now?: string;
  /** Events written to the journal before it is drawn; their type belongs to the journal. */
  seed?: readonly unknown[];
  render(): ReactNode;
}
