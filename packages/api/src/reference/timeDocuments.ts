import { z } from "zod";
import { placeSummary } from "./atlasDocuments.ts";

const workingHours = z.looseObject({ startMinuteOfDay: z.int(), endMinuteOfDay: z.int() });

/** Working hours that places share: on a day where `date` stands, otherwise over a year. */
export const overlap = z
  .looseObject({
    places: z.array(placeSummary),
    workingHours,
    date: z.iso.date().optional(),
    hours: z.number().optional().describe("Shared on that day"),
    spans: z.array(z.looseObject({ startUtc: z.string(), endUtc: z.string(), hours: z.number() })).optional(),
    year: z.int().optional(),
    commonWorkingDays: z.int().optional().describe("Days of the year on which people work at every place"),
    meanHoursPerCommonWorkingDay: z.number().optional(),
    meanHoursPerWeekday: z.number().optional().describe("Holidays of any place count as nothing shared"),
    notes: z.array(z.unknown()).optional(),
  })
  .meta({ id: "Overlap" });

/** The smallest lawful roster for the hours asked for, and how it fares over the year. */
export const coverage = z
  .looseObject({
    schema: z.literal("coverage/1"),
    places: z.array(placeSummary),
    year: z.int(),
    heads: z.number().describe("People in the roster, without relief"),
    fewestHeads: z.number().describe("Fewer are proved to be impossible"),
    reliefHeads: z.number().describe("Further people for leave, illness and holidays"),
  })
  .meta({ id: "Coverage" });
