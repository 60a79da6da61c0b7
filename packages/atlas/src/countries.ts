import countryNames from "../facts/countryNames.odbl.json" with { type: "json" };
import countryStandings from "../facts/countryStandings.json" with { type: "json" };
import type { ListFile } from "./factFile.ts";

/** A group of countries that deliver to each other in working hours of the same day. */
export type DeliveryRegion =
  | "americas"
  | "europeNorthAfricaWesternAsia"
  | "subSaharanAfrica"
  | "southCentralAsia"
  | "eastAsiaOceania";

/** Whether a country is proposed unasked: yes, with a warning, or only when a user names it. */
export type Proposal = "default" | "withWarning" | "never";

/**
 * A country with what never changes within a year.
 *
 * `currency`  ISO 4217 code in force at `atlasDate`
 * `mainCity`  id of the city that stands for the country where no city is named
 * `blocs`     `EU`, `EEA`, `euro`, `USMCA`, `CAFTA-DR`, `MERCOSUR`, `ASEAN`, `GCC`, `WTO`
 */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly region: string;
  readonly subregion: string;
  readonly deliveryRegion: DeliveryRegion;
  readonly currency: string;
  readonly languages: readonly string[];
  readonly mainCity: string;
  readonly proposal: Proposal;
  readonly proposalNote?: string;
  readonly blocs: readonly string[];
}

type NameRow = readonly [
  iso2: string,
  iso3: string,
  name: string,
  region: string,
  subregion: string,
  currency: string,
  languages: string[],
];
type StandingRow = readonly [
  iso2: string,
  deliveryRegion: DeliveryRegion,
  mainCity: string,
  blocs: string[],
  proposal: Proposal,
  proposalNote?: string,
];

let all: ReadonlyMap<string, Country> | undefined;

function byCode(): ReadonlyMap<string, Country> {
  if (all !== undefined) return all;
  const standings = (countryStandings as unknown as ListFile<StandingRow>).rows;
  const names = (countryNames as unknown as ListFile<NameRow>).rows;
  all = new Map(names.map((row) => [row[0], joined(row, standings)]));
  return all;
}

function joined(
  [iso2, iso3, name, region, subregion, currency, languages]: NameRow,
  standings: readonly StandingRow[],
): Country {
  const standing = standings.find((row) => row[0] === iso2);
  if (standing === undefined) throw new Error(`${name} has no standing.`);
  const [, deliveryRegion, mainCity, blocs, proposal, proposalNote] = standing;
  const note = proposalNote === undefined ? {} : { proposalNote };
  return {
    iso2,
    iso3,
    name,
    region,
    subregion,
    deliveryRegion,
    currency,
    languages,
    mainCity,
    proposal,
    ...note,
    blocs,
  };
}

/** All countries of the atlas. */
export function countries(): readonly Country[] {
  return [...byCode().values()];
}

/** The country of an ISO 3166 two-letter code; an unknown code is a bug of the caller and throws. */
export function country(iso2: string): Country {
  const found = byCode().get(iso2);
  if (found === undefined) throw new Error(`No country ${iso2} in the atlas.`);
  return found;
}
