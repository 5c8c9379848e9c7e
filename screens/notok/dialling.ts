/** Whether this device rings, and how it copies: what the browser says, unless a test says otherwise. */
import type { Dialling } from "./CallRow.tsx";

const dialsLikeAPhone = (): boolean => matchMedia("(pointer: coarse) and (hover: none)").matches;

export const deviceDialling = (): Dialling => ({
  rings: dialsLikeAPhone(),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
});
