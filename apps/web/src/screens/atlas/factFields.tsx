import type { OwnFact } from "@shoreline/atlas";
import { useTranslation } from "react-i18next";
import { TextField } from "../../kit/textField.tsx";
import type { FactToTell } from "../../work/ownFacts.ts";
import { readNumber, writeNumber } from "../newBrief/numberText.ts";

/** Names of the fields of a fact, at which the service says what is wrong with it. */
export const factFieldNames = ["key", "place", "value", "low", "high", "unit", "date", "source", "note"];

/** A figure and its range. */
export function FigureFields({ error, before }: { readonly error: unknown; readonly before?: OwnFact | undefined }) {
  const { t, i18n } = useTranslation();
  const said = (value: number | string | undefined) =>
    typeof value === "number" ? writeNumber(value, i18n.language) : value;
  const at = { error, inputMode: "decimal", autoComplete: "off" } as const;
  return (
    <div className="grid grid-cols-3 gap-3">
      <TextField {...at} name="value" required defaultValue={said(before?.value)} label={t("facts.value")} />
      <TextField {...at} name="low" defaultValue={said(before?.low)} label={t("facts.low")} />
      <TextField {...at} name="high" defaultValue={said(before?.high)} label={t("facts.high")} />
    </div>
  );
}

/** Of when a fact is true, and who says so. */
export function SourceFields({ error, before }: { readonly error: unknown; readonly before?: OwnFact | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        error={error}
        name="date"
        required
        defaultValue={before?.date}
        label={t("facts.date")}
        placeholder="2026-06-30"
      />
      <TextField
        error={error}
        name="source"
        required
        defaultValue={before?.source}
        label={t("facts.source")}
        placeholder={t("facts.sourceExample")}
      />
      <TextField error={error} name="note" defaultValue={before?.note} label={t("facts.note")} />
    </>
  );
}

/** The fact as it was typed, numbers as the language writes them; what is empty is not said, and what is no number is for the service to refuse. */
export function typedFact(
  typed: Readonly<Record<string, string>>,
  about: { readonly key: string; readonly place: string },
  language: string,
): FactToTell {
  const said = (name: string) =>
    typed[name] === undefined || typed[name] === "" ? [] : [[name, typed[name]] as const];
  const bounds = ["low", "high"].flatMap(said).map(([name, text]) => [name, readNumber(text, language) ?? text]);
  return {
    key: about.key,
    place: about.place,
    value: readNumber(typed["value"] ?? "", language) ?? typed["value"] ?? "",
    date: typed["date"] ?? "",
    source: typed["source"] ?? "",
    ...Object.fromEntries(bounds),
    ...Object.fromEntries(["unit", "note"].flatMap(said)),
  };
}
