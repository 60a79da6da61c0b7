import { classification, overlap } from "@shoreline/api";
import { z } from "zod";
import { refusal } from "../reply.ts";
import { briefField, holding, languageField, readingFields, samplingFields, typedOptions } from "./givenBrief.ts";
import { tool, type ToolOffer } from "./toolOffer.ts";
import { atlasAnswer, explanationOrGuide } from "./wideOutputs.ts";

const PLACE = "a city or country, by id (in-pune), name or ISO code";

/** Tools about words and places. */
export const referenceTools: readonly ToolOffer[] = [
  tool({
    name: "explain",
    title: "Explain a term or answer a question of sourcing",
    about:
      "What a word of outsourcing and offshoring means, or an answer to a question people ask (can outsourcing be domestic? does offshoring need an entity? is it reversible?), with sources. With a brief: what holds in its case. Without a question: the list of all.",
    input: z.strictObject({
      question: z.string().optional().describe("A term or a question in your own words"),
      brief: briefField.optional(),
      language: languageField,
      ...samplingFields,
      ...readingFields,
    }),
    output: explanationOrGuide,
    run: async ({ question = "", brief, language, ...options }, outside) => {
      const { explainReply } = await import("../explain/explainReply.ts");
      const ask = (name: string) => ({ ...typedOptions(options), brief: name });
      const asked = { question, brief: brief === undefined ? undefined : "brief", language, ask };
      return explainReply(asked, holding({ brief }, outside));
    },
  }),
  tool({
    name: "atlas",
    title: "Facts about countries and cities",
    about:
      "Wages, taxes, law, risk, language, connections and more, each with date, unit, source and confidence. No place: the list of all; one place: all that is known of it; several: side by side. `sources` lists where the facts come from and under which licence.",
    input: z.strictObject({
      places: z.array(z.string()).optional().describe(`Each ${PLACE}`),
      sources: z.boolean().optional().describe("The sources instead"),
    }),
    output: atlasAnswer,
    run: async ({ places = [], sources = false }) => {
      const replies = await import("../atlas/atlasReplies.ts");
      if (sources && places.length > 0) return refusal([SOURCES_OF_PLACES]);
      if (sources) return replies.sourcesReply();
      if (places.length === 0) return replies.listReply();
      return places.length === 1 ? replies.showReply(places) : replies.compareReply(places);
    },
  }),
  tool({
    name: "overlap",
    title: "Working hours that places share",
    about:
      "How many working hours two or more places share, on a day or averaged over a year; daylight saving and public holidays included.",
    input: z.strictObject({
      places: z.array(z.string()).min(2).describe(`Two or more, each ${PLACE}`),
      date: z.string().optional().describe("On one day, such as 2027-03-15"),
      year: z.number().optional().describe("Over a calendar year; the present one unless given"),
      hours: z.string().optional().describe("The working day at each place; 09:00-17:30 unless given"),
    }),
    output: overlap,
    run: async ({ places, date, year, hours }, { today }) => {
      const { overlapReply } = await import("../overlap/overlapReply.ts");
      const typedYear = year === undefined ? undefined : String(year);
      return overlapReply({ places, date, year: typedYear, hours, today: today() });
    },
  }),
  tool({
    name: "classify",
    title: "Name an arrangement",
    about: "Party, reach and usual name of an arrangement (nearshore outsourcing, captive centre …), and why.",
    input: z.strictObject({
      party: z.string().describe("employees, employerOfRecord, vendor, buildOperateTransfer or freelancers"),
      home: z.string().describe(`Where the company asks for the work: ${PLACE}`),
      site: z.string().describe(`Where the work is done: ${PLACE}`),
    }),
    output: classification,
    run: async (question) => (await import("../models/classifyReply.ts")).classifyReply(question),
  }),
];

const SOURCES_OF_PLACES = {
  code: "mcp.sources-and-places",
  path: "sources",
  given: "beside places",
  allowed: "one of the two",
  hint: "Each fact of a place names its source already.",
};
