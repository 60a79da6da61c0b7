import type { DeliveryRegion } from "@shoreline/atlas";
import { clockDifferenceHours } from "@shoreline/calendars";
import { type ArrangementName, arrangementName } from "./arrangementName.ts";
import type { Party } from "./party.ts";
import { NEARSHORE_CLOCK_HOURS, type Reach, reachOf, type ReachPlace } from "./reachOf.ts";

/** A place with a name to speak of. */
export interface NamedPlace extends ReachPlace {
  readonly name: string;
}

/** What an arrangement is called, and why. */
export interface Classification {
  readonly party: Party;
  readonly reach: Reach;
  readonly name: ArrangementName;
  readonly crossesBorder: boolean;
  /** Between home and site, averaged over the year [h]. */
  readonly clockDifferenceHours: number;
  /** Two sentences: why this reach, why this name. */
  readonly because: string;
}

const WHO: Readonly<Record<Party, string>> = {
  employees: "own staff in an own entity do the work",
  employerOfRecord: "own staff do the work, employed through a third party's entity",
  vendor: "a third-party firm does the work under contract",
  buildOperateTransfer: "a vendor builds and runs the team and hands it over later",
  freelancers: "individuals do small tasks",
};

const REGION: Readonly<Record<DeliveryRegion, string>> = {
  americas: "the Americas",
  europeNorthAfricaWesternAsia: "Europe with North Africa and Western Asia",
  subSaharanAfrica: "Sub-Saharan Africa",
  southCentralAsia: "South and Central Asia",
  eastAsiaOceania: "East and South-East Asia with Oceania",
};

/** Names what a party at a site is, seen from home, in a year whose clock rules decide what is near. */
export function classifyPlaces(party: Party, home: NamedPlace, site: NamedPlace, year: number): Classification {
  const reach = reachOf(home, site, year);
  const name = arrangementName(party, reach);
  const { mean } = clockDifferenceHours(home.timeZone, site.timeZone, year);
  return {
    party,
    reach,
    name,
    crossesBorder: home.country !== site.country,
    clockDifferenceHours: mean,
    because: `${whyReach(home, site, reach, mean)} There, ${WHO[party]}: ${name}.`,
  };
}

function whyReach(home: NamedPlace, site: NamedPlace, reach: Reach, meanHours: number): string {
  const [here, there] = [home.name, site.name];
  if (reach === "onshore") return `${there} is onshore: the same country as ${here}.`;
  if (home.deliveryRegion !== site.deliveryRegion) {
    const regions = `in ${REGION[site.deliveryRegion]}, while ${here} is in ${REGION[home.deliveryRegion]}`;
    return `${there} is offshore: another country in another delivery region, ${regions}.`;
  }
  const limit = `up to ${NEARSHORE_CLOCK_HOURS} h count as near`;
  const apart = `the clocks stand ${shownHours(meanHours)} h apart on average (${limit})`;
  return `${there} is ${reach}: another country of the same delivery region, and ${apart}.`;
}

// Two decimals can round onto the limit itself, which would read as a contradiction; then more are shown.
function shownHours(hours: number): string {
  const rounded = Number(hours.toFixed(2));
  return String(rounded === NEARSHORE_CLOCK_HOURS ? hours : rounded);
}
