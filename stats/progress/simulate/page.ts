/** docs/progress-figures.md from the figures; the words around the tables stand here. */
import type { anyRuleFigures, AssumedFigures, ChangeFigures, KindFigures } from "./figures.ts";
import { median, shareBy } from "./firstAlert.ts";

interface Figures {
  courses: number;
  kinds: readonly KindFigures[];
  soft: { sensitivity: number; specificity: number };
  assumed: readonly AssumedFigures[];
  change: ChangeFigures;
  anyRule: ReturnType<typeof anyRuleFigures>;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const session = (first: number): string => (Number.isFinite(first) ? String(first) : "never");
const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

export function page({ courses, kinds, soft, assumed, change, anyRule }: Figures): string {
  const [flat, ...others] = kinds as [KindFigures, ...KindFigures[]];
  const improving = others.filter(({ name }) => name !== "worse");
  const worse = others.find(({ name }) => name === "worse")!;
  const worst = (rule: "firm" | "watch" | "soft" | "rci" | "fifth" | "band") =>
    Math.max(...improving.map(({ flagged }) => shareBy(flagged[rule])));
  const typical = improving[0]!;
  const ruleRow = (name: string, rule: "firm" | "watch" | "soft" | "rci" | "fifth" | "band") =>
    row(
      name,
      session(median(flat.flagged[rule])),
      percent(shareBy(flat.flagged[rule], 8)),
      percent(shareBy(flat.flagged[rule], 10)),
      percent(shareBy(flat.flagged[rule])),
      percent(shareBy(typical.flagged[rule])),
      percent(worst(rule)),
    );
  return `# How often the alerts about a course are right

Made by \`npm run simulate:progress\`; do not edit by hand. ${courses.toLocaleString("en")} made-up courses of each kind, with the truth known, like the PHQ-9 (error of measurement 2.2 points, week-to-week wobble 1.5), 20 sessions after the first score, looked at after every score. The first score is session 0. How courses are made up is in \`stats/progress/simulate/madeUpCourses.ts\`; the engine is told days and scores, never the session.

## Rules side by side

"Flat" are courses that do not move; the last two columns are courses that do improve and were flagged at some time, as modelled and in the worst of the ${improving.length} kinds below.

| rule | flat: median session | flat by 8 | flat by 10 | flat by 20 | improving, as modelled | improving, worst kind |
|---|---|---|---|---|---|---|
${ruleRow("**firm** (ln E at least 2.30)", "firm")}
${ruleRow("**watch** (ln E at least 1.80)", "watch")}
${ruleRow("**soft** (a question, from session 6)", "soft")}
${ruleRow("no reliable change by session 8", "rci")}
${ruleRow("less than 20% better by session 4", "fifth")}
${ruleRow("above the band of the expected course", "band")}

The soft question at session 6: ${percent(soft.sensitivity)} of flat courses are asked about (sensitivity), ${percent(soft.specificity)} of improving ones are left alone (specificity). It is only a question because its error rate is high, above all for late responders.

## Each kind of improving course, ever flagged within 20 sessions

| course | firm | watch | soft | no RCI by 8 | < 20% by 4 | expected band | called worse |
|---|---|---|---|---|---|---|---|
${improving
  .map(({ name, flagged }) =>
    row(
      name,
      ...(["firm", "watch", "soft", "rci", "fifth", "band", "worse"] as const).map((rule) =>
        percent(shareBy(flagged[rule])),
      ),
    ),
  )
  .join("\n")}

The firm alert promises at most 1 in 10. That is proven for courses that improve as the mixture says (Ville's inequality), and simulated for the kinds in the table.

## Why not earlier

The aim was a median of session 8 with at most 10% in every kind. No rule can do that. A course that improves suddenly at session 9, or that begins to improve at session 7, *is* flat until then. This table is the most that any rule could flag of flat courses by a session, if at most 10% of late, sudden and even courses may be flagged: a rule that knows the noise and the kinds exactly, and that spends all of its errors on that one session.

| by session | most that any rule can flag of flat courses | firm flags |
|---|---|---|
${anyRule.map(({ session: by, most }) => row(String(by), percent(most), percent(shareBy(flat.flagged.firm, by)))).join("\n")}

The prototype's figure was a median of 10. The weights were recalibrated to keep every kind at or under 10% and the median at ${session(median(flat.flagged.firm))}; what is asked earlier is asked by *watch* (median ${session(median(flat.flagged.watch))}) and the soft question (median ${session(median(flat.flagged.soft))}), each with its own error rate.

## Getting worse

Of courses that get worse by one reliable change or more, ${percent(shareBy(worse.flagged.worse, 10))} are called so by session 10 and ${percent(shareBy(worse.flagged.worse))} by session 20; of flat ones, ${percent(shareBy(flat.flagged.worse))} at any time (promised: at most 10%).

## Scales that publish no reliability

Read with the assumed error (8% of the range). The worst kind of improving course is named.

| scale | flat: median session | flat by 20 | improving, worst kind |
|---|---|---|---|
${assumed
  .map(({ name, medianFlat, flatBy20, worstImproving }) =>
    row(
      name,
      session(medianFlat),
      percent(flatBy20),
      `${percent(worstImproving.share)} (${worstImproving.name})`,
    ),
  )
  .join("\n")}

## Change after an experiment

Something is changed at session 8, and one looks after every score until session 20 (ln BF at least 2.76). Said of flat courses: ${percent(change.flat)}. Said of courses that were improving anyway: ${percent(change.improving)}. Where the score really falls by nine points: ${percent(change.real.by14)} by session 14, ${percent(change.real.by20)} by session 20.

## What this does not show

The courses are made up. Real ones relapse, are interrupted, end early because they went well, and come from people who fill in forms as people do. The rates hold for courses like these, and the sentence on the screen says no more than that.
`;
}
