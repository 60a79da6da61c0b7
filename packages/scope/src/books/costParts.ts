import type { CostPart } from "./booksTypes.ts";

/** An amount and where it belongs. */
export interface PartAmount {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
}

/** Sums by key, each times `factor`, the largest first; empty where no row has a key. */
export function costParts(amounts: readonly PartAmount[], factor: number): CostPart[] {
  const sums = new Map<string, { name: string; amount: number }>();
  for (const { key, name, amount } of amounts) {
    const known = sums.get(key);
    sums.set(key, { name: known?.name || name, amount: (known?.amount ?? 0) + amount });
  }
  if ([...sums].every(([key, { name }]) => key === "" && name === "")) return [];
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  return [...sums]
    .map(([key, { name, amount }]) => ({
      key: key || name || "not named",
      ...(key === "" || name === "" || name === key ? {} : { name }),
      perYear: toCents(amount * factor),
      share: total === 0 ? 0 : amount / total,
    }))
    .toSorted((one, other) => other.perYear - one.perYear || (one.key < other.key ? -1 : 1));
}

/** Money to the cent, so that sums of cents do not end in a tail of digits. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
