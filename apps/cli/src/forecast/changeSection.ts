import { percent } from "@shoreline/decide";
import { signedPercent } from "../page/figures.ts";
import { type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import type { ChangeForecast, TailFigures } from "@shoreline/decide";

const LEVELS = [
  ["p50", "P50"],
  ["p80", "P80"],
  ["p90", "P90"],
  ["cvar90", "CVaR 90"],
  ["cvar95", "CVaR 95"],
] as const satisfies readonly (readonly [keyof TailFigures, string])[];

const LEVEL_WORDS = "P80: eight of ten futures stay below it. CVaR 90: the mean of the worst tenth.";

/** How far a project passes what was agreed, with own staff and under a contract. */
export function changeSection({ ownStaff, contract, changeOrders, scopeGrowthMost }: ChangeForecast): Section[] {
  const row = (name: string, figures: TailFigures) => [name, ...LEVELS.map(([key]) => signedPercent(figures[key]))];
  const heads = LEVELS.map(([, head]) => ({ head, align: "right" as const }));
  const table = tableBlock(
    [{ head: "against the estimate" }, ...heads],
    [
      row("own staff: effort", ownStaff),
      row("contract at home: price", contract),
      row("  change orders in it", changeOrders),
    ],
  );
  return sectionOf("Change", [table, textBlock(`${LEVEL_WORDS} ${growthWords(scopeGrowthMost)}`, "quiet")]);
}

function growthWords(most: number | undefined): string {
  if (most === undefined) return "What is added on the way is in the range or the team that was given.";
  return `Scope is taken to grow by ${percent(most)} at most: then a project is stopped. Without that end its tail has no mean.`;
}
