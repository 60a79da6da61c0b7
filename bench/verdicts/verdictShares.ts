import type { Verdict } from "@shoreline/decide";
import type { Examined } from "./examined.ts";

export const verdicts: readonly Verdict[] = ["clear", "leaning", "tooCloseToCall"];

/** Counts of verdicts in a part of the grid; refused briefs have none. */
export interface VerdictShares {
  readonly part: string;
  readonly answered: number;
  readonly shares: Readonly<Record<Verdict, number>>;
}

/** The grid as a whole, then by kind of work, by whether priorities are stated, and by both. */
export function verdictShares(grid: readonly Examined[]): readonly VerdictShares[] {
  const groupings: readonly ((each: Examined) => string)[] = [
    () => "all",
    ({ kind }) => kind,
    ({ priorities }) => ({ none: "no priorities", order: "an order", weights: "weights" })[priorities],
    ({ kind, priorities }) => `${kind}, ${priorities === "none" ? "no priorities" : "priorities stated"}`,
  ];
  return groupings.flatMap((partOf) => {
    const parts = [...new Set(grid.map(partOf))].toSorted();
    return parts.map((part) =>
      sharesOf(
        part,
        grid.filter((each) => partOf(each) === part),
      ),
    );
  });
}

function sharesOf(part: string, grid: readonly Examined[]): VerdictShares {
  const given = grid.flatMap(({ answer }) => answer?.verdict ?? []);
  const share = (verdict: Verdict) => given.filter((each) => each === verdict).length / given.length;
  return {
    part,
    answered: given.length,
    shares: { clear: share("clear"), leaning: share("leaning"), tooCloseToCall: share("tooCloseToCall") },
  };
}
