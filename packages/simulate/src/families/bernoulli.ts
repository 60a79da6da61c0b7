import type { Result } from "@shoreline/units";
import type { Family } from "./family.ts";
import { between, checked } from "./checked.ts";

/** Something that happens (1) or not (0). */
export interface Bernoulli {
  readonly kind: "bernoulli";
  readonly share: number;
}

/** 1 with probability `share` (0–1), otherwise 0. High draws are the ones in which it happens. */
export function bernoulli(share: number, path = ""): Result<Bernoulli> {
  return checked({ kind: "bernoulli", share }, [between("share", share, 0, 1)], path);
}

export const bernoulliFamily: Family<Bernoulli> = {
  quantile: ({ share }, p) => (p > 1 - share ? 1 : 0),
  quantileOver: ({ share }, column, count) => {
    for (let i = 0; i < count; i++) column[i] = column[i]! > 1 - share ? 1 : 0;
  },
  cdf: ({ share }, x) => (x < 0 ? 0 : x < 1 ? 1 - share : 1),
  mean: ({ share }) => share,
  variance: ({ share }) => share * (1 - share),
};
