import { useTranslation } from "react-i18next";
import type { ShownFact } from "../../engine/atlas/shownFact.ts";
import { useNumbers } from "../../words/useNumbers.ts";
import { factWords, rangeWords } from "./figureWords.ts";
import { OwnLines } from "./ownLines.tsx";

const HEADS = ["atlas.fact", "atlas.value", "atlas.range", "atlas.date", "atlas.confidence", "atlas.source"] as const;

/** Facts with unit, range, date, confidence and source; who may can put in their own. Where it is narrow a row is a few lines. */
export function FactTable({ caption, facts }: { readonly caption: string; readonly facts: readonly ShownFact[] }) {
  const { t } = useTranslation();
  return (
    <div className="my-6 overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-note leading-snug sm:min-w-[600px]">
        <caption className="pb-2 text-left text-title font-semibold">{caption}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-quiet">
            {HEADS.map((head, place) => (
              <th
                key={head}
                scope="col"
                className={`py-1.5 pr-3 align-bottom font-semibold ${place === 1 || place === 2 ? "text-right" : "text-left"}`}
              >
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.key} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact }: { readonly fact: ShownFact }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  return (
    <tr
      id={fact.key}
      className="border-b border-rule align-top max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:py-2"
    >
      <th scope="row" className="text-left font-normal max-sm:w-full sm:py-1.5 sm:pr-3">
        {fact.meaning} {fact.unit !== "" && <span className="text-quiet">({fact.unit})</span>}
      </th>
      <td className="text-right whitespace-nowrap max-sm:font-semibold sm:py-1.5 sm:pr-3">
        {factWords(fact, numbers, t("atlas.yes"), t("atlas.no"))}
      </td>
      <td className="text-right whitespace-nowrap text-quiet empty:hidden sm:py-1.5 sm:pr-3 sm:empty:table-cell">
        {rangeWords(fact, numbers)}
      </td>
      <td className="whitespace-nowrap sm:py-1.5 sm:pr-3">{numbers.date(fact.date)}</td>
      <td className="sm:py-1.5 sm:pr-3">{t(fact.own ? "atlas.own" : `atlas.confidence.${fact.confidence}`)}</td>
      <td className="max-sm:w-full sm:py-1.5">
        {!fact.own && fact.source} <OwnLines fact={fact} />
        {fact.derivation && !isPlainlyOwn(fact) && (
          <details className="text-quiet">
            <summary className="cursor-pointer">{t("atlas.derivation")}</summary>
            {fact.derivation}
          </details>
        )}
      </td>
    </tr>
  );
}

/** What was told stands there as it was told: there is nothing to derive. */
function isPlainlyOwn({ own, value, unit }: ShownFact): boolean {
  return own?.told.some(({ fact }) => fact.value === value && fact.unit === unit) === true;
}
