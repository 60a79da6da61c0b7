import type { Party } from "@shoreline/arrangements";
import { type CashFlow, hasEntity, type LineKey, type Placement, type Setting } from "@shoreline/economics";
import { add, constant, type Expression, multiply } from "@shoreline/simulate";
import { publicFacingShare } from "./publicFacing.ts";

/**
 * Odds that the tax office of the place finds a permanent establishment of the company itself: a fixed place of business
 * at its disposal, or somebody who habitually makes its contracts (OECD Model art. 5(1) and 5(5)). Only people abroad who
 * work under the company's own direction without an entity of its own make it likely. The commentary of 2025 asks for
 * half of somebody's working time over twelve months and a commercial reason; odds are judgement.
 */
const DIRECTED: Readonly<Record<Party, number>> = {
  employees: 0.02,
  buildOperateTransfer: 0.03,
  vendor: 0.01,
  freelancers: 0.02,
  employerOfRecord: 0.04,
};
/** What a whole team adds that stays for a year and more, for people hired through an employer of record. */
const STANDING_TEAM = 0.2;
const HALF_STANDING_HEADS = 10;
const SETTLED_MONTHS = 12;
/** What people who deal with customers in the company's name add. */
const IN_ITS_NAME: Readonly<Record<Party, number>> = {
  employees: 0,
  buildOperateTransfer: 0.02,
  vendor: 0.02,
  freelancers: 0.08,
  employerOfRecord: 0.1,
};

/** Odds, 0–1, of a permanent establishment; 0 at home, and where an entity of the company is taxed there already. */
export function establishmentOdds(setting: Setting, { party, site }: Placement): number {
  if (site.reach === "onshore") return 0;
  if (hasEntity(setting, site.site.country)) return 0;
  const { headcount, months } = setting.nature;
  const standing =
    party === "employerOfRecord"
      ? STANDING_TEAM * (headcount / (headcount + HALF_STANDING_HEADS)) * Math.min(1, months / SETTLED_MONTHS)
      : 0;
  return DIRECTED[party] + standing + IN_ITS_NAME[party] * publicFacingShare(setting);
}

/** What is paid for the team where it sits: the base to which a tax office would add a margin. */
const LOCAL: readonly LineKey[] = [
  "wages",
  "employerBurden",
  "nightCover",
  "attrition",
  "management",
  "seats",
  "tools",
  "vendorPrice",
  "freelancers",
];

/** Penalties, interest, and tax that home does not credit, on top of the tax itself: judgement. */
const FOUND_OUT = 1.5;

/** Present value of what a permanent establishment is expected to cost: odds · margin on the local cost · local rate · 1.5. */
export function establishmentCost(setting: Setting, placement: Placement, { presentValues }: CashFlow): Expression {
  const odds = establishmentOdds(setting, placement);
  if (odds === 0) return constant(0);
  const local = add(constant(0), ...LOCAL.flatMap((key) => presentValues.get(key) ?? []));
  const margin = setting.parameters.transferPricingMarkup.mode;
  return multiply(local, odds * margin * placement.site.corporateTaxShare * FOUND_OUT);
}
