import type { Verdict } from "@shoreline/decide";
import type { Examined } from "./examined.ts";

/** How the rival differs from the recommendation. */
export type Difference = "the reach" | "the party" | "both";

/** Of the briefs with a verdict, how the rival differs: what the doubt, if any, is about. */
export function rivals(grid: readonly Examined[], verdict: Verdict): Readonly<Record<Difference, number>> {
  const found = grid.flatMap(({ answer }) => (answer?.verdict === verdict ? (difference(answer) ?? []) : []));
  const share = (what: Difference) => found.filter((each) => each === what).length / found.length;
  return { "the reach": share("the reach"), "the party": share("the party"), both: share("both") };
}

function difference({ cell, rivalCell }: NonNullable<Examined["answer"]>): Difference | null {
  if (rivalCell === null) return null;
  const [party, reach] = cell.split("/");
  const [otherParty, otherReach] = rivalCell.split("/");
  if (party === otherParty) return "the reach";
  return reach === otherReach ? "the party" : "both";
}
