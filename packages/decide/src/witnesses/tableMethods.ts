import type { Result } from "@shoreline/units";
import { ahp, type AhpWeights } from "./ahp.ts";
import { criticWeights } from "./criticWeights.ts";
import type { Ranking, WeightsFound } from "./decisionMatrix.ts";
import { electreIII } from "./electreIII.ts";
import { entropyWeights } from "./entropyWeights.ts";
import { prometheeII } from "./prometheeII.ts";
import { type AcceptabilityRanking, smaa2 } from "./smaa2.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedSum } from "./weightedSum.ts";

/** What a method makes of a table: a ranking, or the weights of its criteria. */
export type Ranked =
  | { readonly kind: "ranking"; readonly ranking: Ranking }
  | { readonly kind: "acceptability"; readonly ranking: AcceptabilityRanking }
  | { readonly kind: "weights"; readonly found: WeightsFound }
  | { readonly kind: "judgements"; readonly found: AhpWeights };

/** Ranks any document by one method, or says everything that is wrong with it. */
export type TableMethod = (document: unknown) => Result<Ranked>;

/** Published methods that rank a table of alternatives by criteria, or weigh its criteria, by name. */
export const tableMethods = {
  weightedSum: ranking(weightedSum),
  topsis: ranking(topsis),
  vikor: ranking(vikor),
  prometheeII: ranking(prometheeII),
  electreIII: ranking(electreIII),
  smaa2: (document) => mapped(smaa2(document as never), (found) => ({ kind: "acceptability", ranking: found })),
  ahp: (document) => mapped(ahp(document as never), (found) => ({ kind: "judgements", found })),
  entropyWeights: weighing(entropyWeights),
  criticWeights: weighing(criticWeights),
} as const satisfies Readonly<Record<string, TableMethod>>;

/** What is told of it: the ranking or the weights. */
export function rankedDocument(ranked: Ranked): Ranking | AcceptabilityRanking | WeightsFound | AhpWeights {
  return "ranking" in ranked ? ranked.ranking : ranked.found;
}

/** The documents are checked by the methods themselves, which take whatever JSON holds. */
function ranking(method: (document: never) => Result<Ranking>): TableMethod {
  return (document) => mapped(method(document as never), (found) => ({ kind: "ranking", ranking: found }));
}

function weighing(method: (document: never) => Result<WeightsFound>): TableMethod {
  return (document) => mapped(method(document as never), (found) => ({ kind: "weights", found }));
}

function mapped<T>(result: Result<T>, turn: (value: T) => Ranked): Result<Ranked> {
  return result.ok ? { ok: true, value: turn(result.value) } : result;
}
