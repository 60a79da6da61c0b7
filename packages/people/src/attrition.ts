import { type Atlas, type Fact, type NumberKey, publishedAtlas, type RoleKey } from "@shoreline/atlas";

/** Who employs the people; the parties of an arrangement. */
export type Employer = "employees" | "employerOfRecord" | "vendor" | "buildOperateTransfer" | "freelancers";

/** Leavers a year as a share of the team, with the range of the prior. */
export interface Attrition {
  readonly perYear: number;
  readonly low: number;
  readonly high: number;
  readonly facts: readonly Fact[];
}

/** How long a freelancer stays with one client on the average; assumption. */
const FREELANCER_TENURE_MONTHS = 3.5;
/**
 * How many people leave a team in country `iso2` a year, by who employs them and what they do. An employer of record
 * hires for the client, whose people behave like own staff; build-operate-transfer runs on vendor staff until the
 * transfer; contact-centre agents leave more often than others whoever employs them.
 */
export function attritionPrior(
  iso2: string,
  employer: Employer,
  role?: RoleKey,
  { factAt }: Atlas = publishedAtlas,
): Attrition {
  if (employer === "freelancers") return freelancerAttrition();
  const fact = factAt(attritionKey(employer, role), iso2);
  return { perYear: fact.value, low: fact.low, high: fact.high, facts: [fact] };
}

function attritionKey(employer: Employer, role: RoleKey | undefined): NumberKey {
  if (role === "contactCentreAgent") return "contactCentreAttritionPerYear";
  const vendorStaff = employer === "vendor" || employer === "buildOperateTransfer";
  return vendorStaff ? "vendorAttritionPerYear" : "attritionPerYear";
}

/** A tenure of two to six months. */
function freelancerAttrition(): Attrition {
  return { perYear: 12 / FREELANCER_TENURE_MONTHS, low: 12 / 6, high: 12 / 2, facts: [] };
}
