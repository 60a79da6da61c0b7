import { largestDifference, largestGap } from "./comparison.ts";
import type { Measured } from "./rounds.ts";

/** How the values of a row agree with ours. */
export interface Agreement {
  readonly what: string;
  readonly holds: boolean;
  readonly words: string;
}

/** Last bits only: what fused multiplications and additions change. */
const MOST_DIFFERENCE = 1e-12;
/** Nine means from draws of their own: a gap of five standard errors comes about once in 200,000 runs. */
const MOST_STANDARD_ERRORS = 5;

/** The row against which others of its model are held. */
const REFERENCE = { reference: "wasm", random: "wasm-random", decision: "decision-wasm" } as const;
const OWN_DRAWS = new Set(["numpy", "numpy-chunks", "squiggle"]);

/** Every row's agreement with our WebAssembly engine. */
export function agreements(measured: readonly Measured[]): readonly Agreement[] {
  return measured.flatMap((one) => {
    const reference = measured.find(({ row }) => row.key === REFERENCE[one.row.model]);
    if (!reference || reference === one) return [];
    return [OWN_DRAWS.has(one.row.key) ? agreementOfMeans(one, reference) : agreementOfValues(one, reference)];
  });
}

function agreementOfValues(one: Measured, reference: Measured): Agreement {
  const difference = largestDifference(one, reference);
  const words = difference === 0 ? "the same bits" : `within ${difference.toExponential(1)} of each value`;
  return { what: one.row.what, holds: difference <= MOST_DIFFERENCE, words };
}

function agreementOfMeans(one: Measured, reference: Measured): Agreement {
  const gap = largestGap(one, reference);
  const words = `draws of its own; means within ${gap.toFixed(1)} standard errors`;
  return { what: one.row.what, holds: gap <= MOST_STANDARD_ERRORS, words };
}
