import { parseArrangementId } from "@shoreline/arrangements";
import { expectOk } from "@shoreline/units";
import { phrase } from "../language/templates.ts";
import type { AlternativePart } from "../decision.ts";
import { cityName } from "./wording.ts";

/** One party at one site as a thing: "a vendor in Guadalajara". */
export function undividedThing({ party, site, reach, alternative }: Omit<AlternativePart, "parts" | "share">): string {
  const place = cityName(site);
  const vendorId = vendorIdOf(alternative);
  switch (party) {
    case "employees":
      return reach === "onshore" ? phrase`your own team in ${place}` : phrase`a centre of your own in ${place}`;
    case "employerOfRecord":
      return phrase`own people in ${place} through an employer of record`;
    case "vendor":
      return vendorId ? phrase`the vendor ${vendorId} in ${place}` : phrase`a vendor in ${place}`;
    case "buildOperateTransfer":
      return phrase`a build-operate-transfer centre in ${place}`;
    case "freelancers":
      return phrase`freelancers in ${place}`;
  }
}

/** The firm that the id of one arrangement names, where it names one. */
export function vendorIdOf(id: string): string | undefined {
  return expectOk(parseArrangementId(id)).vendorId;
}
