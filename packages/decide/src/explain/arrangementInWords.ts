import type { Party, Reach } from "@shoreline/arrangements";
import type { MeasureKey } from "@shoreline/economics";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { alternativeParts } from "../alternatives/alternativeParts.ts";
import type { Alternative } from "../decision.ts";
import { phrase, word } from "../language/templates.ts";
import { dividedAdvice, dividedThing } from "./dividedInWords.ts";
import { undividedThing, vendorIdOf } from "./undividedInWords.ts";
import { cityName } from "./wording.ts";

/** All that the words for an arrangement are made from; every alternative of a decision has it. */
export type Worded = Pick<Alternative, "id" | "party" | "site" | "reach" | "measure" | "parts">;

/** The same of a placement that is not, or not yet, an alternative of a decision. */
export function wordedPlacement({ id, party, reach, placement }: NamedPlacement): Worded {
  const { site, measure } = placement;
  const parts = alternativeParts(placement);
  return {
    id,
    party,
    site: site.site.id,
    reach,
    ...(measure === undefined ? {} : { measure }),
    ...(parts === undefined ? {} : { parts }),
  };
}

/** The arrangement as a thing: "a vendor in Guadalajara", "improving what you have". */
export function arrangementThing({ id, party, site, reach, measure, parts }: Worded): string {
  if (measure !== undefined) return word(measureThings[measure]);
  if (parts !== undefined) return dividedThing(party, parts);
  return undividedThing({ alternative: id, party, site, reach });
}

/** The arrangement as something to do: "Give it to a vendor in Guadalajara." */
export function arrangementAdvice({ id, party, site, reach, measure, parts }: Worded): string {
  if (measure !== undefined) return word(MEASURE_ADVICE[measure]);
  if (parts !== undefined) return dividedAdvice(party, parts);
  return asAdvice(party, cityName(site), reach, vendorIdOf(id));
}

/** What is done instead of giving the work to somebody, as a thing. */
export const measureThings: Readonly<Record<MeasureKey, string>> = {
  improve: "improving what you have",
  automate: "automating the work",
  stop: "stopping the work",
};

const MEASURE_ADVICE: Readonly<Record<MeasureKey, string>> = {
  improve: "Do not source this; improve what you have.",
  automate: "Do not source this; automate it.",
  stop: "Do not source this; stop doing it.",
};

function asAdvice(party: Party, place: string, reach: Reach, vendorId?: string): string {
  switch (party) {
    case "employees":
      return reach === "onshore"
        ? phrase`Do it with your own team in ${place}.`
        : phrase`Build a centre of your own in ${place}.`;
    case "employerOfRecord":
      return phrase`Hire your own people in ${place} through an employer of record.`;
    case "vendor":
      return vendorId
        ? phrase`Give it to the vendor ${vendorId} in ${place}.`
        : phrase`Give it to a vendor in ${place}.`;
    case "buildOperateTransfer":
      return phrase`Have a partner build and run a centre in ${place}, and take it over later.`;
    case "freelancers":
      return phrase`Split it into tasks for freelancers in ${place}.`;
  }
}
