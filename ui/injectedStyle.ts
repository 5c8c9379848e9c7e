// What React Aria writes into <style> elements by itself. Our content policy forbids inline styles, so the build
// allows exactly these texts by their hash; injectedStyle.test.ts reads the installed package to prove they still hold.
// The press rule also stands in base.css, and is skipped altogether when an element with pressStyleId exists.

/** Once, when the first pressable part appears. */
export const pressStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

export const pressStyleId = "react-aria-pressable-style";

/** While a dialog is open, on iPhone and iPad only. */
const dialogScrollStyle = `@layer {
  * {
    overscroll-behavior: contain;
  }
}`;

export const injectedStyles: readonly string[] = [pressStyle, dialogScrollStyle];
