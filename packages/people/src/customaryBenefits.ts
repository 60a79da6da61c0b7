import benefits from "./benefits.json" with { type: "json" };

/** What employers of a country customarily pay beyond law and wage, as a share of gross pay. */
export interface CustomaryBenefits {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly why: string;
  readonly source: string;
  /** Year the figure is true of. */
  readonly date: string;
}

/**
 * Customary benefits in country `iso2`, as shares of gross pay. Paid leave is not in them (it is in the productive
 * hours), nor a 13th month (it is in the yearly wage). Countries without an entry share a small default.
 */
export function customaryBenefitsAt(iso2: string): CustomaryBenefits {
  const known: Readonly<Record<string, CustomaryBenefits>> = benefits.countries;
  return known[iso2] ?? benefits.default;
}
