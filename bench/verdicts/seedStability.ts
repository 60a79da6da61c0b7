import type { Verdict } from "@shoreline/decide";
import type { Answer } from "./answer.ts";
import type { Examined } from "./examined.ts";

/** What becomes of the briefs with one verdict when other seeds draw the futures. */
export interface SeedStability {
  readonly verdict: Verdict;
  readonly briefs: number;
  readonly seeds: number;
  /** Briefs with which something happens under any seed, and single answers in which it does. */
  readonly changes: Readonly<Record<Change, { readonly briefs: number; readonly answers: number }>>;
  /** First stated probabilities of the briefs that another seed calls something else. */
  readonly borderline: readonly number[];
}

/** What may differ from the answer of the first seed. */
const changes = {
  otherCell: ({ cell }: Answer, first: Answer) => cell !== first.cell,
  otherOfCell: ({ cell, alternative }: Answer, first: Answer) =>
    cell === first.cell && alternative !== first.alternative,
  clear: ({ verdict }: Answer, first: Answer) => verdict === "clear" && first.verdict !== "clear",
  leaning: ({ verdict }: Answer, first: Answer) => verdict === "leaning" && first.verdict !== "leaning",
  tooCloseToCall: ({ verdict }: Answer, first: Answer) =>
    verdict === "tooCloseToCall" && first.verdict !== "tooCloseToCall",
} as const;
export type Change = keyof typeof changes;

export function seedStability(grid: readonly Examined[], verdict: Verdict): SeedStability {
  const tried = grid.filter(({ answer, answers }) => answer?.verdict === verdict && answers.length > 1);
  const count = (change: Change) => {
    const each = tried.map(
      ({ answer, answers }) => answers.filter((other) => other !== null && changes[change](other, answer!)).length,
    );
    return { briefs: each.filter((found) => found > 0).length, answers: each.reduce((sum, found) => sum + found, 0) };
  };
  const names = Object.keys(changes) as Change[];
  return {
    verdict,
    briefs: tried.length,
    seeds: tried[0]?.answers.length ?? 0,
    changes: Object.fromEntries(names.map((change) => [change, count(change)])) as SeedStability["changes"],
    borderline: tried
      .filter(({ answers }) => answers.some((other) => other?.verdict !== verdict))
      .map(({ answer }) => answer!.duel?.probability ?? 1)
      .toSorted((a, b) => a - b),
  };
}
