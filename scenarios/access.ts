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

/** `isPart`: a part shown alone, which is no page and needs no heading. The theme is `after` afterwards. */
export async function checkAccess(
  page: Page,
  { after = "light", isPart = false }: { after?: Theme; isPart?: boolean } = {},
): Promise<AccessProblem[]> {
  const problems: AccessProblem[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .disableRules(isPart ? ["page-has-heading-one"] : [])
      .analyze();
    if (passes.length === 0) throw new Error("axe has looked at nothing.");
    for (const { id, help, nodes } of violations) {
      problems.push({ theme, rule: id, help, where: nodes.map((node) => node.html) });
    }
  }
  await page.emulateMedia({ colorScheme: after });
  return problems;
}
