import type { Result } from "@shoreline/units";
import { betaCdf } from "../incompleteBeta.ts";
import { type BetaTable, makeBetaTable, tabulatedBetaQuantile } from "../betaTable.ts";
import { square } from "../square.ts";
import type { Family } from "./family.ts";
import { between, checked, inOrder } from "./checked.ts";

/** A figure between two ends, of a shape given by two exponents. */
export interface Beta {
  readonly kind: "beta";
  readonly alpha: number;
  readonly beta: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The beta distribution on `low`–`high` (0–1 unless given). Exponents from 0.1 to 100,000; both 1 is uniform.
 * After k successes and n − k failures seen, a share is beta(k + 1, n − k + 1).
 */
export function beta(alpha: number, beta: number, low = 0, high = 1, path = ""): Result<Beta> {
  const exponents = [between("alpha", alpha, 0.1, 1e5), between("beta", beta, 0.1, 1e5)];
  return checked({ kind: "beta", alpha, beta, low, high }, [...exponents, inOrder("low", low, "high", high)], path);
}

export const betaFamily: Family<Beta> = {
  quantile: ({ low, high, alpha, beta }, p) => low + (high - low) * tabulatedBetaQuantile(betaTable(alpha, beta), p),
  quantileOver: ({ low, high, alpha, beta }, column, count) => {
    const table = betaTable(alpha, beta);
    for (let i = 0; i < count; i++) column[i] = low + (high - low) * tabulatedBetaQuantile(table, column[i]!);
  },
  cdf: ({ alpha, beta, low, high }, x) =>
    x < low ? 0 : x >= high ? 1 : betaCdf(alpha, beta, (x - low) / (high - low)),
  mean: ({ alpha, beta, low, high }) => low + ((high - low) * alpha) / (alpha + beta),
  variance: ({ alpha, beta, low, high }) => {
    const total = alpha + beta;
    return (square(high - low) * alpha * beta) / (total * total * (total + 1));
  },
};

const MOST_TABLES = 512;
const tables = new Map<number, Map<number, BetaTable>>();
let tablesKept = 0;

/** Tables are kept: a model asks for the same few shapes again and again, and a table takes a tenth of a millisecond. */
export function betaTable(alpha: number, beta: number): BetaTable {
  return tables.get(alpha)?.get(beta) ?? keepTable(makeBetaTable(alpha, beta));
}

function keepTable(table: BetaTable): BetaTable {
  if (tablesKept >= MOST_TABLES) {
    tables.clear();
    tablesKept = 0;
  }
  const ofAlpha = tables.get(table.alpha) ?? new Map<number, BetaTable>();
  tables.set(table.alpha, ofAlpha.set(table.beta, table));
  tablesKept++;
  return table;
}
