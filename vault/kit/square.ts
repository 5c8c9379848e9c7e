/**
 * The square on the sheet as black and white modules; a screen draws them. Level M: up to 15% of it may
 * be smudged. The quiet zone is the drawer's.
 */
import { encode } from "uqr";

/** Rows of modules, `true` is black. */
export const squareOf = (text: string): boolean[][] =>
  encode(text, { ecc: "M", border: 0, boostEcc: false }).data;
