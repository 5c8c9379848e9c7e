/** `npm run simulate:progress`: plays courses with known truth and writes docs/progress-figures.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  anyRuleFigures,
  assumedFigures,
  changeFigures,
  kindFigures,
  softAtSession6,
  worsening,
} from "./figures.ts";
import { flatCourses, improvingKinds } from "./madeUpCourses.ts";
import { page } from "./page.ts";

const courses = Number(process.argv[2] ?? 6_000);
const kinds = [flatCourses, ...improvingKinds, worsening].map((kind, at) =>
  kindFigures(kind, courses, 1_000 + at),
);
const text = page({
  courses,
  kinds,
  soft: softAtSession6(kinds[0]!, kinds[1]!),
  assumed: assumedFigures(Math.round(courses / 3), 2_000),
  change: changeFigures(Math.round(courses / 6), 3_000),
  anyRule: anyRuleFigures(courses, 4_000),
});
writeFileSync(join(import.meta.dirname, "../../..", "docs", "progress-figures.md"), text);
