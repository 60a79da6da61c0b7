import { useTranslation } from "react-i18next";
import { type Numbers, useNumbers } from "../../words/useNumbers.ts";
import type { ShownFact } from "../../engine/atlas/atlasDesk.ts";

/** A number in its unit: a share of something in percent. */
export function numberWords(value: number, unit: string, { figure, share }: Numbers): string {
  return /^share\b/.test(unit) ? share(value) : figure(value);
}

/** A figure as it is read. */
export function factWords(
  { value, unit }: Pick<ShownFact, "value" | "unit">,
  numbers: Numbers,
  yes: string,
  no: string,
): string {
  if (typeof value === "boolean") return value ? yes : no;
  return typeof value === "number" ? numberWords(value, unit, numbers) : value;
}

/** From where to where it may lie; nothing where that is one figure. */
function rangeWords({ low, high, unit }: ShownFact, numbers: Numbers): string {
  if (low === undefined || high === undefined || low === high) return "";
  return `${numberWords(low, unit, numbers)}–${numberWords(high, unit, numbers)}`;
}

/** Facts with unit, range, date, confidence and source. */
export function FactTable({ caption, facts }: { readonly caption: string; readonly facts: readonly ShownFact[] }) {
  const { t } = useTranslation();
  const heads = ["atlas.fact", "atlas.value", "atlas.range", "atlas.date", "atlas.confidence", "atlas.source"] as const;
  return (
    <div className="my-6 overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full min-w-[600px] border-collapse text-note leading-snug">
        <caption className="pb-2 text-left text-title font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b border-quiet">
            {heads.map((head, place) => (
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
  const range = rangeWords(fact, numbers);
  return (
    <tr id={fact.key} className="border-b border-rule align-top">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        {fact.meaning} {fact.unit !== "" && <span className="text-quiet">({fact.unit})</span>}
      </th>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap">
        {factWords(fact, numbers, t("atlas.yes"), t("atlas.no"))}
      </td>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap text-quiet">{range}</td>
      <td className="py-1.5 pr-3 whitespace-nowrap">{numbers.date(fact.date)}</td>
      <td className="py-1.5 pr-3">{t(`atlas.confidence.${fact.confidence}`)}</td>
      <td className="py-1.5">
        {fact.source}
        {fact.derivation && (
          <details className="text-quiet">
            <summary className="cursor-pointer">{t("atlas.derivation")}</summary>
            {fact.derivation}
          </details>
        )}
      </td>
    </tr>
  );
}
