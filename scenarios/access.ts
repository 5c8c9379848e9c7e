/** What axe finds on a page, in both themes: WCAG 2.2 AA and its own best practices. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export type Theme = "light" | "dark";

export interface AccessProblem {
  theme: Theme;
  rule: string;
  help: string;
  where: string[];
}

const wcagAndBestPractice = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** `isPart`: a part shown alone, which is no page and needs no heading. The theme is `after` afterwards. */
export async function checkAccess(
  page: Page,
  { after = "light", isPart = false }: { after?: Theme; isPart?: boolean } = {},
): Promise<AccessProblem[]> {
  const problems: AccessProblem[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    // Legacy mode only spares the blank second page: there are no frames here to look into.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (theme === "light") {
      axe.withTags(wcagAndBestPractice).disableRules(isPart ? ["page-has-heading-one"] : []);
    } else {
      // The other theme is the same page in other colours.
      axe.withRules(["color-contrast"]);
    }
    const { violations, passes } = await axe.analyze();
    if (theme === "light" && passes.length === 0) throw new Error("axe has looked at nothing.");
    for (const { id, help, nodes } of violations) {
      problems.push({ theme, rule: id, help, where: nodes.map((node) => node.html) });
    }
  }
  await page.emulateMedia({ colorScheme: after });
  return problems;
}
