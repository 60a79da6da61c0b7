import { parties, traits, traitScales } from "@shoreline/arrangements";
import { countries, factCatalogue, roles } from "@shoreline/atlas";
import { everyCriterion } from "@shoreline/decide";
import { languageOf, singular } from "@shoreline/dossier";
import { publishedParameters } from "@shoreline/economics";
import {
  activities,
  coverages,
  dataClasses,
  levels,
  publicClass,
  publicMeasures,
  thirdPartyAccesses,
} from "@shoreline/scope";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefWords, keptTexts } from "./keptTexts.ts";
import { namedQuantities, needsText, sayable, templatesAt, wordsOfTable } from "./sayable.ts";

const german = await languageOf("de");
const TEXTS = new URL("../../packages/dossier/src/german/", import.meta.url);

/** Word tables that are looked up by a variable. */
const TABLES = [
  "MONTHS",
  "SAYINGS",
  "WAY",
  "LISTS",
  "keptTemplates",
  "UNITS",
  "FIND_OUT",
  "CONFIRM",
  "NOTHING_TO_FIND_OUT",
  "TOPICS",
  "COSTS",
  "MEASURES",
  "JUDGEMENT",
  "NO_MONEY",
  "keptVariants",
  "ANSWER",
  "INPUTS",
  "MONTHLY_INPUTS",
  "CASH_FLOW",
  "COMPARISON",
  "PROFIT_AND_LOSS",
  "LINES",
  "LANDED",
  "DEFENCE",
  "NUDGES",
  "WHAT",
  "HAZARD",
  "EXCHANGE",
  "UNSAID_REASONS",
];
/** How a table says which way is better; no reader sees it. */
const UNSAID = new Set(["lower", "higher", "country", "site", "currency"]);

/** Inputs, units and values that are named where they are made, without a table. */
const NAMED = [
  "how many people it takes",
  "lifted",
  "set",
  "next to nothing is invested beyond the baseline, so there is no return on it",
];
const NAMED_UNITS = [
  "people",
  "person-hours",
  "hours a day",
  "months after the start",
  "share of all weight",
  "quantile",
];
const UNIT_TABLES = ["FIELDS", "DRAWN", "OF_MEASURES"];
const MADE_UNITS = ["× the judged shortfall"];

/** Of which both kinds are known again: "at most the horizon of 6 months", "less than the horizon of 6 months". */
const TWO_IN_ONE = "{0} the horizon of {1} months";

describe("the German catalogue", () => {
  const needed = new Set(
    [...sayable(), ...dataWords(), ...unitWords()].filter((text) => needsText(text) && !isCode(text)),
  );

  it("has a text for everything that the answer page can say", () => {
    expect([...needed].filter((text) => !german.texts.has(text))).toEqual([]);
  });

  it("says nothing that is said nowhere", () => {
    expect([...german.texts.keys()].filter((text) => !needed.has(text))).toEqual([]);
  });

  it("knows again what a decision keeps in English about a limit that is broken", () => {
    const made = ["hint", "allowed"].flatMap((name) => templatesAt("packages/decide/src/alternatives", name));
    expect(made.length).toBeGreaterThan(10);
    const kept = wordsOfTable("keptTemplates");
    expect(made.filter((text) => !kept.includes(text) && text !== TWO_IN_ONE)).toEqual([]);
  });

  it("says each English text in one place", async () => {
    const files = readdirSync(TEXTS).filter((file) => file.endsWith("Texts.ts"));
    const all = await Promise.all(files.map(async (file) => Object.values(await import(new URL(file, TEXTS).href))));
    const keys = all.flat().flatMap((texts) => Object.keys(texts as Record<string, string>));
    expect(keys.length).toBeGreaterThanOrEqual(german.texts.size);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it("leaves the same gaps to be filled in as English does", () => {
    for (const [english, text] of german.texts) expect([english, gaps(text)]).toEqual([english, gaps(english)]);
  });

  it("begins and ends with a space where English does, so that sentences that are put together stay apart", () => {
    for (const [english, text] of german.texts) expect([english, ...ends(text)]).toEqual([english, ...ends(english)]);
  });
});

/** What is said of data: parameters, facts, places, ways of sourcing, and words that a brief may hold. */
function dataWords(): readonly string[] {
  return [
    ...NAMED,
    ...TABLES.flatMap(wordsOfTable).filter((text) => !UNSAID.has(text)),
    ...Object.values(publishedParameters).flatMap(({ means }) => [means, means.split(";")[0] ?? means]),
    ...factCatalogue.flatMap(({ meaning, unit }) => [meaning, unit]),
    ...countries().map(({ name }) => name),
    ...activities,
    ...roles().map(({ key }) => capital(spaced(key))),
    ...traits.flatMap(({ title, traits: cells }) => [title, ...Object.values(cells).map(({ words }) => words)]),
    ...traitScales.map(({ title }) => title),
    ...[...parties, ...coverages, ...levels, ...thirdPartyAccesses].map(spaced),
    ...everyCriterion.map(({ unit }) => unit),
    ...dataClasses.map((name) => `${name} data`),
    ...briefWords(),
    ...namedQuantities().filter((text) => text !== "money"),
    ...workloadWords(),
    ...keptTexts(german),
    ...["factTemplates", "reasonTemplates", "warningTemplates", "forecastTemplates"].flatMap(wordsOfTable),
  ];
}

/** What is counted where a forecast of the amount of work says what it rests on. */
function workloadWords(): readonly string[] {
  const cases = ["calls", "tickets", "invoices", "claims", "units"].map((each) => `{0} ${each}`);
  return [...cases, "the range given", ...publicMeasures.map((measure) => publicClass(measure).unit)];
}

/** Units as they follow a figure; see `scaleOf` and `inputWords`. */
function unitWords(): readonly string[] {
  const units = [
    ...Object.values(publishedParameters).map(({ unit }) => unit),
    ...UNIT_TABLES.flatMap(wordsOfTable).filter((text) => text !== "MONEY"),
    ...NAMED_UNITS,
    ...MADE_UNITS,
  ];
  return units.flatMap((unit) => {
    const plain = unit.startsWith("MONEY ") ? [] : [unit, singular(unit)];
    return [...plain, unit.replace(/^(?:USD|MONEY) /, ""), unit.replace(/^share (?=.)/, "")].filter(
      (text) => !text.startsWith("MONEY "),
    );
  });
}

/** A currency is said by its code. */
function isCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text) && text !== "FTE";
}

/** Whether a text begins, and whether it ends, with a space. */
function ends(text: string): readonly boolean[] {
  return [text.startsWith(" "), text.endsWith(" ")];
}

function gaps(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}|%s/g)].map(([gap]) => gap).toSorted();
}

/** "businessHours" as people write it. */
function spaced(name: string): string {
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name) ? name.replaceAll(/([A-Z])/g, " $1").toLowerCase() : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
