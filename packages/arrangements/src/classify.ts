import { atlasDate, findPlace, type Place } from "@shoreline/atlas";
import { askableYears } from "@shoreline/calendars";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { partyFaults } from "./arrangementId.ts";
import { type Classification, classifyPlaces, type NamedPlace } from "./classifyPlaces.ts";
import type { Party } from "./party.ts";
import { reachPlaceOf } from "./reachOf.ts";

/** A party and two places, as a user writes them. */
export interface ClassifyQuestion {
  readonly party: string;
  /** City id, city name, country name or ISO code; a country stands for its main city. */
  readonly home: string;
  readonly site: string;
  /** Whose clock rules decide what is near; the year of the atlas unless given. */
  readonly year?: number;
}

const ATLAS_YEAR = Number(atlasDate.slice(0, 4));

/**
 * What an arrangement is called: party, reach, name, whether it crosses a border, how far the clocks stand apart, why.
 * Faults, all at once and with the nearest spellings: `arrangements.unknown-party`, `atlas.unknown-place` at `home` or
 * `site`, `arrangements.year`.
 */
export function classify({ party, home, site, year = ATLAS_YEAR }: ClassifyQuestion): Result<Classification> {
  const [from, to] = [findPlace(home, "home"), findPlace(site, "site")];
  const faults = [...partyFaults(party, "party"), ...faultsOf(from), ...faultsOf(to), ...yearFaults(year)];
  if (faults.length > 0 || !from.ok || !to.ok) return refuse(faults);
  return succeed(classifyPlaces(party as Party, namedPlace(from.value), namedPlace(to.value), year));
}

function namedPlace({ kind, city, country }: Place): NamedPlace {
  return { name: kind === "city" ? city.name : country.name, ...reachPlaceOf(city) };
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

function yearFaults(year: number): Fault[] {
  const { first, last } = askableYears;
  if (Number.isInteger(year) && year >= first && year <= last) return [];
  return [{ code: "arrangements.year", path: "year", given: givenText(year), allowed: `${first} to ${last}` }];
}
