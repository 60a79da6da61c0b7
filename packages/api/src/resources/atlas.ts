import { z } from "zod";
import { operation } from "../operation.ts";
import { atlasComparison, atlasPlace, atlasPlaces, atlasSources } from "../reference/atlasDocuments.ts";

const PLACE = "A city or country, by id (in-pune), name or ISO code";
const MOST_PLACES = 20;

/** Facts about countries and cities, as the atlas publishes them. */
export const atlasOperations = {
  places: operation({
    id: "atlas.places",
    method: "GET",
    path: "/atlas/places",
    summary: "Every city and country that the atlas knows",
    access: "reference",
    versioned: "reads",
    request: {},
    answers: { 200: { about: "All places", body: atlasPlaces } },
  }),
  place: operation({
    id: "atlas.place",
    method: "GET",
    path: "/atlas/places/{place}",
    summary: "What is known of a place, each fact with date, unit, source and confidence",
    access: "reference",
    versioned: "reads",
    request: { path: z.object({ place: z.string().min(1).max(100).describe(PLACE) }) },
    answers: { 200: { about: "The place", body: atlasPlace } },
  }),
  compare: operation({
    id: "atlas.compare",
    method: "GET",
    path: "/atlas/compare",
    summary: "Places side by side, fact by fact",
    access: "reference",
    request: {
      query: z.object({
        place: z.array(z.string().min(1).max(100)).min(2).max(MOST_PLACES).describe(`${PLACE}; given for each`),
      }),
    },
    answers: { 200: { about: "The comparison", body: atlasComparison } },
  }),
  sources: operation({
    id: "atlas.sources",
    method: "GET",
    path: "/atlas/sources",
    summary: "Where the facts come from and what may be done with them",
    access: "reference",
    versioned: "reads",
    request: {},
    answers: { 200: { about: "All sources", body: atlasSources } },
  }),
};
