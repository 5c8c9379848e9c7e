import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkMap } from "./check-map.ts";
import { importsOf } from "./imports.ts";
import { objection, readMap } from "./map.ts";
import { tsconfigs } from "./rooms.ts";
import { root, type Source } from "./sources.ts";

const map = readMap(`
# A map

## Who may import whom

| folder | may import |
|---|---|
| \`record\`, \`ui\` | nothing of ours |
| \`journal\` | record |
| \`practices/*\` | record, journal; \`ui\` from \`.tsx\` only; never each other |
| \`cli\` | record, the pure part of practices |
| \`screens\` | any but app, gallery |
| \`app\`, \`gallery\` | any |

## Files over 300 lines

- \`record/long.ts\`: one table.
`);

const file = (path: string, text: string): Source => ({ path, text });
const allowed = file("journal/fold.ts", 'import { day } from "../record/day.ts";');
const excused = file("record/long.ts", "\n".repeat(305) + "export {};");
const complaintsOf = (...sources: Source[]) =>
  checkMap(map, [allowed, excused, ...sources]).complaints;

describe("the map", () => {
  test("an import it allows is no complaint", () => {
    expect(complaintsOf()).toEqual([]);
  });

  test.each([
    ["record/a.ts", "../journal/fold.ts", "record may not import journal"],
    ["journal/a.ts", "../ui/Button.tsx", "journal may not import ui"],
    ["practices/moment/a.tsx", "../tend/tend.ts", "practices never import each other"],
    ["practices/moment/a.ts", "../../ui/Button.tsx", "only .tsx may import ui here"],
    ["cli/a.ts", "../practices/tend/TendPage.tsx", "only the pure part of practices"],
    ["screens/today/a.tsx", "../../app/main.tsx", "screens may not import app"],
    ["record/a.ts", "../lost/a.ts", "lost/a.ts is not in the map"],
    ["record/a.ts", "../../elsewhere.ts", "outside the repository"],
  ])("%s may not import %s", (path, wanted, why) => {
    const [complaint, ...others] = complaintsOf(file(path, `import { x } from "${wanted}";`));
    expect(complaint).toContain(`${path} imports ${wanted}: `);
    expect(complaint).toContain(why);
    expect(others).toEqual([]);
  });

  test("every way of importing is seen", () => {
    const ways = [
      'import type { A } from "../journal/a.ts";',
      'export * from "../journal/a.ts";',
      'export { a } from "../journal/a.ts";',
      'const a = await import("../journal/a.ts");',
      'type A = import("../journal/a.ts").A;',
      'import "../journal/a.ts";',
      'const u = new URL("../journal/a.ts", import.meta.url);',
      'vi.mock("../journal/a.ts");',
      'import u from "../journal/a.ts?worker&url";',
    ];
    for (const way of ways) expect(complaintsOf(file("record/a.ts", way)), way).toHaveLength(1);
  });

  test("a word in a comment or a string imports nothing", () => {
    const text = '// import "../journal/a.ts";\nconst s = `import "../journal/b.ts"`;';
    expect(importsOf("record/a.ts", text)).toEqual([]);
  });

  test("in a practice only .tsx imports React", () => {
    const text = 'import { useRows } from "../../journal/react.tsx";';
    expect(complaintsOf(file("practices/tend/tend.ts", text))).toEqual([
      "practices/tend/tend.ts imports ../../journal/react.tsx: in practices only .tsx imports React",
    ]);
    expect(complaintsOf(file("practices/tend/TendPage.tsx", text))).toEqual([]);
  });

  test("a folder that is not in it is a complaint, and a file beside the practices too", () => {
    expect(complaintsOf(file("helpers/a.ts", ""))).toEqual([
      "helpers/a.ts: its folder is not in the map",
    ]);
    expect(complaintsOf(file("practices/a.ts", ""))).toHaveLength(1);
  });

  test("a file that has grown past 300 lines needs a line in the map, which goes when it shrinks", () => {
    const long = file("ui/a.ts", "//\n".repeat(301));
    expect(complaintsOf(long)).toEqual(["ui/a.ts has 301 lines; 300 is the limit"]);
    const short = checkMap(map, [allowed, file("record/long.ts", "export {};")]).complaints;
    expect(short).toEqual(["record/long.ts no longer needs its excuse"]);
  });

  test("having seen no import is a complaint", () => {
    expect(checkMap(map, [excused]).complaints).toEqual([
      "The map was checked against no imports at all.",
    ]);
    const inside = file("record/a.ts", 'import "./b.ts";');
    expect(checkMap(map, [excused, inside]).complaints).toEqual([
      "No import between rooms was seen at all.",
    ]);
  });

  test("a map without its table, or with a room that has no row, is refused", () => {
    expect(() => readMap("# Nothing")).toThrow("no table");
    const odd = "## Who may import whom\n\n| `a` | b |\n";
    expect(() => readMap(odd)).toThrow("lets a import b, which has no row");
  });
});

describe("the compiler's view of the map", () => {
  test("a room refers to the rooms it may import and to no other", () => {
    const written = tsconfigs(map, [
      "record",
      "ui",
      "journal",
      "practices/tend",
      "practices/moment",
    ]);
    const refers = (room: string) =>
      JSON.parse(written.get(`${room}/tsconfig.json`) ?? "{}").references.map(
        (reference: { path: string }) => reference.path,
      );
    expect(refers("record")).toEqual([]);
    expect(refers("journal")).toEqual(["../record"]);
    expect(refers("practices/tend")).toEqual(["../../record", "../../ui", "../../journal"]);
  });

  test("two rooms that may import any make no circle", () => {
    const written = tsconfigs(map, ["record", "screens", "app", "gallery"]);
    expect(written.get("app/tsconfig.json")).not.toContain("../gallery");
    expect(written.get("gallery/tsconfig.json")).toContain("../app");
  });
});

test("the real map keeps record, stats, ui and vault apart from everything", () => {
  const real = readMap(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
  for (const room of ["record", "stats", "ui", "vault"]) {
    for (const other of ["journal", "screens", "app", "practices/tend"]) {
      expect(objection(real, { room, isTsx: true }, { room: other, isTsx: false })).not.toBeNull();
    }
  }
});
