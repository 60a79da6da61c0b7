import {
  type ElectreDetails,
  type PrometheeDetails,
  type Ranking,
  type TableMethod,
  tableMethods,
  type VikorDetails,
} from "@shoreline/decide";
import { count } from "../page/figures.ts";
import { scoreText } from "./scoreText.ts";

/** A method of ranking or of finding weights as the command offers it. */
export interface RankMethod {
  /** As people call it: "comes first by …". */
  readonly name: string;
  readonly reads: "table" | "pairwise";
  /** What its score is called. */
  readonly score: string;
  /** Further columns of the page: head and what stands in it for an alternative. */
  readonly columns: readonly RankColumn[];
  readonly run: TableMethod;
}

interface RankColumn {
  readonly head: string;
  readonly text: (ranking: Ranking, index: number) => string;
}

/** All methods by the name that `--method` takes. */
export const rankMethods: Readonly<Record<string, RankMethod>> = {
  weightedSum: { ...rankingBy("weighted sum", "score", tableMethods.weightedSum), columns: [] },
  topsis: { ...rankingBy("TOPSIS", "closeness", tableMethods.topsis), columns: [] },
  vikor: {
    ...rankingBy("VIKOR", "Q", tableMethods.vikor),
    columns: [column("S", ({ S }: VikorDetails) => S), column("R", ({ R }: VikorDetails) => R)],
  },
  prometheeII: {
    ...rankingBy("PROMETHEE II", "net flow", tableMethods.prometheeII),
    columns: [
      column("φ+", ({ positiveFlow }: PrometheeDetails) => positiveFlow),
      column("φ−", ({ negativeFlow }: PrometheeDetails) => negativeFlow),
    ],
  },
  electreIII: {
    ...rankingBy("ELECTRE III", "mean class", tableMethods.electreIII),
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
    run: tableMethods.smaa2,
  },
  ahp: {
    ...weighing("AHP"),
    reads: "pairwise",
    run: tableMethods.ahp,
  },
  entropyWeights: { ...weighing("entropy"), run: tableMethods.entropyWeights },
  criticWeights: { ...weighing("CRITIC"), run: tableMethods.criticWeights },
};

function rankingBy(name: string, score: string, run: TableMethod) {
  return { name, score, reads: "table" as const, run };
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
