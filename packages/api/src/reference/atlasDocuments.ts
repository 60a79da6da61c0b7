import { z } from "zod";

/** Which atlas answered. */
const atlasStamp = z.looseObject({ version: z.string(), date: z.iso.date() }).describe("Version and date of the atlas");

/** What is true of a place at a date, and who says so. */
export const fact = z
  .looseObject({
    key: z.string(),
    place: z.string().describe("City id or ISO code of the country that it was measured for"),
    value: z.union([z.number(), z.string(), z.boolean()]),
    unit: z.string(),
    date: z.string().describe("When it was so: a year, a month or a day"),
    source: z.string().describe("Id of a source of the atlas, or what it was derived from"),
    confidence: z.enum(["high", "medium", "low", "derived", "assumed"]),
    derivation: z.string().optional(),
    low: z.number().optional().describe("Lower end of the range in which a number may lie"),
    high: z.number().optional(),
  })
  .meta({ id: "Fact" });

/** A place, as far as it takes to ask again and to show it. A country stands with the time zone of its main city. */
export const placeSummary = z
  .looseObject({
    kind: z.enum(["city", "country"]),
    id: z.string().describe("City id such as in-pune, or ISO code of a country"),
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
  })
  .meta({ id: "Place" });

const country = z
  .looseObject({ iso2: z.string(), name: z.string(), currency: z.string(), mainCity: z.string() })
  .meta({ id: "Country" });
const city = z
  .looseObject({ id: z.string(), name: z.string(), country: z.string(), timeZone: z.string() })
  .meta({ id: "City" });

/** Every place that the atlas knows. */
export const atlasPlaces = z
  .looseObject({ atlas: atlasStamp, countries: z.array(country), cities: z.array(city) })
  .meta({ id: "AtlasPlaces" });

/** What is known of a place. */
export const atlasPlace = z
  .looseObject({
    atlas: atlasStamp,
    place: placeSummary,
    facts: z.array(fact).describe("Each number of the catalogue; where none is on file, what its neighbours lend"),
    standings: z.array(fact).describe("What is told in words or as yes and no"),
    wages: z.array(fact).describe("Gross pay of every role, USD a year"),
    onFile: z.array(fact).describe("All that is on file, of all dates"),
  })
  .meta({ id: "AtlasPlace" });

/** Places side by side: the facts of a line stand in the order of the places. */
export const atlasComparison = z
  .looseObject({
    atlas: atlasStamp,
    places: z.array(placeSummary),
    facts: z.array(
      z.looseObject({ key: z.string(), unit: z.string(), meaning: z.string(), facts: z.array(fact.nullable()) }),
    ),
    wages: z.array(z.array(fact.nullable())).describe("Gross pay, USD a year: a row for each role"),
  })
  .meta({ id: "AtlasComparison" });

const source = z
  .looseObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    licence: z.string(),
    attribution: z.string(),
    where: z.string(),
    reuse: z.enum(["redistributable", "share-alike", "single-facts"]),
  })
  .meta({ id: "Source" });

/** Where the facts come from and what may be done with them. */
export const atlasSources = z.looseObject({ atlas: atlasStamp, sources: z.array(source) }).meta({ id: "AtlasSources" });
