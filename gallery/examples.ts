/**
 * Every `*.examples.tsx` in the house, found by name, so that a new screen is in the gallery, under axe
 * and in the screenshots as soon as its examples file exists.
 */
import type { Example } from "../ui/example.ts";

const files = import.meta.glob<{ examples: Example[] }>(
  ["../ui/**/*.examples.tsx", "../practices/**/*.examples.tsx", "../screens/**/*.examples.tsx"],
  { eager: true },
);

export interface Shown {
  /** Unique: the file's own name and the example's id, as in `moment/empty`. */
  key: string;
  group: string;
  example: Example;
}

export const shown: Shown[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([path, { examples }]) => {
    const group = path.replace(/^.*\//, "").replace(".examples.tsx", "");
    return examples.map((example) => ({ key: `${group}/${example.id}`, group, example }));
  });
