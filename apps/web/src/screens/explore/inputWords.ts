import type { Scale } from "@shoreline/dossier";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";

/** Units of which there is one at a time. */
const COUNTED = /^(event|leak|change|month|minute|hour|day|unit|interruption)s\b/;

/** How the value of an input is said: as money, as a share, or as a figure in its unit. */
export function useInputWords({ kind, per }: Scale, currency: string): (value: number) => string {
  const { i18n } = useTranslation();
  const { figure, money } = useNumbers();
  return useCallback(
    (value: number) => {
      const words =
        kind === "money" ? money(value, currency) : kind === "share" ? shareWords(value, i18n.language) : figure(value);
      const unit = value === 1 && kind === "plain" ? per.replace(COUNTED, "$1") : per;
      return unit === "" ? words : `${words} ${unit}`;
    },
    [kind, per, currency, figure, money, i18n.language],
  );
}

function shareWords(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value);
}
