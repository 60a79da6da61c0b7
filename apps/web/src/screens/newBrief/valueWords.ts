import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { usePlaces } from "../../kit/places.ts";
import { fieldFor } from "./fields.ts";

/**
 * A value of the brief in the words of the page: the names of places and of what can be chosen, shares as percentages.
 * Undefined where the page has no words of its own for it.
 */
export function useValueWords(): (path: string, value: unknown) => string | undefined {
  const { t, i18n } = useTranslation();
  const { percent, date } = useNumbers();
  const places = usePlaces();
  const wordOf = (value: unknown): string | undefined => {
    if (typeof value !== "string") return undefined;
    if (i18n.exists(`brief.option.${value}`)) return t(`brief.option.${value}`);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value);
    return places.find(({ id }) => id === value)?.name;
  };
  return (path, value) => {
    if (typeof value === "number" && fieldFor(path)?.kind === "share") return percent(value);
    if (!Array.isArray(value)) return wordOf(value);
    if (value.length === 0) return t("new.none");
    return value.every((each) => typeof each === "string")
      ? value.map((each) => wordOf(each) ?? String(each)).join(", ")
      : undefined;
  };
}
