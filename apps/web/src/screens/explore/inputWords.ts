import { useCallback } from "react";
import type { SpokenScale } from "../../engine/explore/exploreInputs.ts";
import { type Numbers, useNumbers } from "../../words/useNumbers.ts";

/** How the value of an input is said: as money, as a share, or as a figure in its unit. */
export function useInputWords(scale: SpokenScale, currency: string): (value: number) => string {
  const numbers = useNumbers();
  return useCallback((value: number) => inputWords(value, scale, currency, numbers), [scale, currency, numbers]);
}

/** The same for one value; the unit stays in the line of its figure. */
export function inputWords(value: number, { kind, per, one }: SpokenScale, currency: string, numbers: Numbers): string {
  const { figure, money, share } = numbers;
  const words = kind === "money" ? money(value, currency) : kind === "share" ? share(value) : figure(value);
  const unit = value === 1 ? one : per;
  return unit === "" ? words : `${words}\u00a0${unit}`;
}
