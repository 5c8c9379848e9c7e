// Reads tokens.css as the table of colours it is, and measures contrast as WCAG 2.2 defines it (relative luminance,
// ratio of the lighter to the darker). Only tests use it: they check what is shipped, not a copy.

export type ColourTable = Readonly<Record<string, string>>;

/** The declarations of the first block whose selector is exactly this. */
export function blockOf(css: string, selector: string): ColourTable {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`);
  const block = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  const pairs = [...block.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value.trim()]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
