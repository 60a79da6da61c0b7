import published from "./everest2007.json" with { type: "json" };

export type Side = "thirdParty" | "captive";
export type Estimate = "low" | "mid" | "high";

/** Square feet of office for the thousand seats as the table is printed; a hundred for each of them would be usual. */
const OFFICE_AS_PRINTED = published.officeSquareFeet;

/** Cost of a head and year of the printed rows, in dollars of 2007: office, pay, general management, travel. */
export function costPerHead(
  side: Side,
  estimate: Estimate = "mid",
  officeSquareFeet: number = OFFICE_AS_PRINTED,
): number {
  const rows = published[side];
  const office = (rows.officeRentUsdPerSquareFootYear[estimate] * officeSquareFeet) / published.seats;
  const management = (rows.managersPerThousandHeads[estimate] / 1000) * rows.managerPayUsdPerYear[estimate];
  return office + rows.basePayUsdPerHeadYear[estimate] + management + rows.travelAndHousingUsdPerHeadYear[estimate];
}

/** By how much the third party's price for a head is below the captive's cost, as a share of the latter. */
export function thirdPartyAdvantage(markupShare: number, captive: Estimate = "mid", officeSquareFeet?: number): number {
  const price = costPerHead("thirdParty", "mid", officeSquareFeet) * (1 + markupShare);
  return 1 - price / costPerHead("captive", captive, officeSquareFeet);
}
