import { useCallback } from "react";
import type { SpokenScale } from "../../engine/explore/exploreInputs.ts";
import { useNumbers } from "../../words/useNumbers.ts";

/** How the value of an input is said: as money, as a share, or as a figure in its unit. */
export function useInputWords({ kind, per, one }: SpokenScale, currency: string): (value: number) => string {
  const { figure, money, share } = useNumbers();
  return useCallback(
    (value: number) => {
      const words = kind === "money" ? money(value, currency) : kind === "share" ? share(value) : figure(value);
      const unit = value === 1 ? one : per;
      return unit === "" ? words : `${words} ${unit}`;
    },
    [kind, per, one, currency, figure, money, share],
  );
}
