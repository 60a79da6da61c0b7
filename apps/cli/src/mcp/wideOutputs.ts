import { atlasComparison, atlasPlace, atlasPlaces, atlasSources, explanation, guide } from "@shoreline/api";
import { z } from "zod";

/*
 * What a tool answers must be one object, so a tool with several kinds of answers promises what they have in common and
 * allows the fields of each.
 */

/** An explanation, or the list of all there are. */
export const explanationOrGuide = explanation.partial().extend({
  schema: z.enum(["explain/1", "guide/1"]),
  themes: guide.shape.themes.optional(),
});

/** A list of places, a place, a comparison or the sources. */
export const atlasAnswer = z.looseObject({
  atlas: atlasPlaces.shape.atlas,
  ...atlasPlaces.pick({ countries: true, cities: true }).partial().shape,
  ...atlasPlace.omit({ atlas: true, facts: true, wages: true }).partial().shape,
  places: atlasComparison.shape.places.optional(),
  facts: z.union([atlasPlace.shape.facts, atlasComparison.shape.facts]).optional(),
  wages: z.union([atlasPlace.shape.wages, atlasComparison.shape.wages]).optional(),
  sources: atlasSources.shape.sources.optional(),
});
