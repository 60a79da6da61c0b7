import type { NumberFact, RangedFact } from "./fact.ts";
import { catalogueEntry } from "./factCatalogue.ts";

/** Turnover of other staff over that of own professional staff. */
const timesOwn: Readonly<Record<string, { readonly factor: number; readonly why: string }>> = {
  vendorAttritionPerYear: { factor: 1.15, why: "vendors lose a little more staff than their clients' own centres" },
  contactCentreAttritionPerYear: {
    factor: 1.96,
    why: "Philippine contact centres 0.31 over shared services 0.158 in 2022",
  },
};

/** Turnover of vendor staff and of contact-centre agents where no figure is on file, from that of own staff. */
export function attritionFor(key: string, iso2: string, own: (iso2: string) => RangedFact): NumberFact | undefined {
  const times = timesOwn[key];
  if (times === undefined) return undefined;
  const base = own(iso2);
  const { unit, bounds } = catalogueEntry(key);
  const at = (value: number) => Math.min(bounds[1], value * times.factor);
  const derivation = `${base.value} own staff × ${times.factor}: ${times.why}`;
  return {
    key,
    place: iso2,
    value: at(base.value),
    unit,
    date: base.date,
    source: "shoreline",
    confidence: "assumed",
    low: at(base.low),
    high: at(base.high),
    derivation,
  };
}
