import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { NumberInput, SpokenScale } from "../../engine/explore/exploreInputs.ts";
import { type Numbers, useNumbers } from "../../words/useNumbers.ts";

/** How the measured value of an input is said: as money, as a share, as a figure in its unit, or as whether it happens. */
export function useInputWords(scale: SpokenScale, currency: string): (value: number) => string {
  const { t } = useTranslation();
  const numbers = useNumbers();
  return useCallback(
    (value: number) => {
      if (scale.kind !== "whether") return inputWords(value, scale, scale.currency ?? currency, numbers);
      return t(value < 1 ? "explore.doesNot" : "explore.does");
    },
    [scale, currency, numbers, t],
  );
}

/** A unit that is longer has a line of its own where there is no room beside its figure. */
const LONG = 12;

/** The same for one value; a short unit stays in the line of its figure. */
export function inputWords(value: number, { kind, per, one }: SpokenScale, currency: string, numbers: Numbers): string {
  const { figure, money, share } = numbers;
  const words = kind === "money" ? money(value, currency) : kind === "share" ? share(value) : figure(value);
  const unit = figure(value) === figure(1) ? one : per;
  return unit === "" ? words : `${words}${unit.length > LONG ? " " : "\u00a0"}${unit}`;
}

/** The measured quantity of a value; between two stops, as an address may hold it, in proportion. */
export function shownAt({ stops, shown }: Pick<NumberInput, "stops" | "shown">, value: number): number {
  const after = stops.findIndex((stop) => stop >= value);
  if (after <= 0) return (after < 0 ? shown.at(-1) : shown[0]) ?? value;
  const [low, high] = [stops[after - 1] ?? value, stops[after] ?? value];
  const share = (value - low) / (high - low);
  return (shown[after - 1] ?? value) * (1 - share) + (shown[after] ?? value) * share;
}
