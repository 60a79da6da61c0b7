import {
  type AcceptabilityRanking,
  ahp,
  type AhpWeights,
  criticWeights,
  electreIII,
  type ElectreDetails,
  entropyWeights,
  type PrometheeDetails,
  prometheeII,
  type Ranking,
  smaa2,
  topsis,
  vikor,
  type VikorDetails,
  weightedSum,
  type WeightsFound,
} from "@shoreline/decide";
import type { Result } from "@shoreline/units";
import { count } from "../page/figures.ts";
import { scoreText } from "./scoreText.ts";

/** What a method of `rank` answers with. */
export type Ranked =
  | { readonly kind: "ranking"; readonly ranking: Ranking }
  | { readonly kind: "acceptability"; readonly ranking: AcceptabilityRanking }
  | { readonly kind: "weights"; readonly found: WeightsFound }
  | { readonly kind: "judgements"; readonly found: AhpWeights };

/** A method of ranking or of finding weights as the command offers it. */
export interface RankMethod {
  /** As people call it: "comes first by …". */
  readonly name: string;
  readonly reads: "table" | "pairwise";
  /** What its score is called. */
  readonly score: string;
  /** Further columns of the page: head and what stands in it for an alternative. */
  readonly columns: readonly RankColumn[];
  readonly run: (document: unknown) => Result<Ranked>;
}

interface RankColumn {
  readonly head: string;
  readonly text: (ranking: Ranking, index: number) => string;
}

/** All methods by the name that `--method` takes. */
export const rankMethods: Readonly<Record<string, RankMethod>> = {
  weightedSum: { ...rankingBy("weighted sum", "score", weightedSum), columns: [] },
  topsis: { ...rankingBy("TOPSIS", "closeness", topsis), columns: [] },
  vikor: {
    ...rankingBy("VIKOR", "Q", vikor),
    columns: [column("S", ({ S }: VikorDetails) => S), column("R", ({ R }: VikorDetails) => R)],
  },
  prometheeII: {
    ...rankingBy("PROMETHEE II", "net flow", prometheeII),
    columns: [
      column("φ+", ({ positiveFlow }: PrometheeDetails) => positiveFlow),
      column("φ−", ({ negativeFlow }: PrometheeDetails) => negativeFlow),
    ],
  },
  electreIII: {
    ...rankingBy("ELECTRE III", "mean class", electreIII),
    columns: [
      column("descending", ({ descending }: ElectreDetails) => descending, count),
      column("ascending", ({ ascending }: ElectreDetails) => ascending, count),
    ],
  },
  smaa2: {
    name: "SMAA-2",
    reads: "table",
    score: "share of first ranks",
    columns: [],
    run: (document) => mapped(smaa2(document as never), (ranking) => ({ kind: "acceptability", ranking })),
  },
  ahp: {
    ...weighing("AHP"),
    reads: "pairwise",
    run: (document) => mapped(ahp(document as never), (found) => ({ kind: "judgements", found })),
  },
  entropyWeights: { ...weighing("entropy"), run: weightsBy(entropyWeights) },
  criticWeights: { ...weighing("CRITIC"), run: weightsBy(criticWeights) },
};

/** The documents are checked by the methods themselves, which take whatever JSON holds. */
function rankingBy(name: string, score: string, method: (document: never) => Result<Ranking>) {
  const run = (document: unknown): Result<Ranked> =>
    mapped(method(document as never), (ranking) => ({ kind: "ranking", ranking }));
  return { name, score, reads: "table" as const, run };
}

function weightsBy(method: (document: never) => Result<WeightsFound>): RankMethod["run"] {
  return (document) => mapped(method(document as never), (found) => ({ kind: "weights", found }));
}

function weighing(name: string) {
  return { name, score: "weight", reads: "table" as const, columns: [] };
}

function column<Details>(
  head: string,
  values: (details: Details) => readonly number[],
  text: (value: number) => string = scoreText,
): RankColumn {
  return { head, text: ({ details }, index) => text(values(details as Details)[index] ?? 0) };
}

function mapped<T>(result: Result<T>, turn: (value: T) => Ranked): Result<Ranked> {
  return result.ok ? { ok: true, value: turn(result.value) } : result;
}
