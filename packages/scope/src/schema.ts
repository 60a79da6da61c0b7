import { parties } from "@shoreline/arrangements";
import { roles } from "@shoreline/atlas";
import { z } from "zod";
import { functionKeys } from "./functionDefaults.ts";
import {
  dateLeaf,
  idLeaf,
  LARGEST_NUMBER,
  lineOf,
  listOf,
  mapping,
  mappingOf,
  numberBetween,
  numberFrom,
  oneOf,
  placeLeaf,
  positive,
  shareLeaf,
  text,
  wholeBetween,
} from "./leaves.ts";
import { coverages, criterionKeys, dataClasses, levels, thirdPartyAccesses, workKinds } from "./vocabulary.ts";

const roleKeys = roles().map((role) => role.key);
const role = oneOf(roleKeys);
const amount = positive();
const highEnd = positive("", LARGEST_NUMBER);
const quantiles = mapping({ p10: amount, p50: amount, p90: amount }, "{ p10, p50, p90 }");

const size = mapping({
  functionPoints: amount.optional(),
  storyPoints: amount.optional(),
  useCasePoints: amount.optional(),
  cosmic: amount.optional(),
  kloc: amount.optional(),
});

const volumes = mapping({
  callsPerMonth: amount.optional(),
  ticketsPerMonth: amount.optional(),
  invoicesPerMonth: amount.optional(),
  claimsPerMonth: amount.optional(),
  unitsPerMonth: amount.optional(),
  handlingMinutes: positive(" minutes").optional(),
  serviceLevel: numberBetween(0.01, 0.999).optional(),
  withinSeconds: numberFrom(0, " seconds").optional(),
  growthPerYear: numberBetween(-0.9, 5).optional(),
  seasonality: listOf(numberFrom(0)).length(12, { error: "twelve factors, January first" }).optional(),
  languages: listOf(text(35)).optional(),
  languageShares: listOf(numberFrom(0)).optional(),
  patienceSeconds: positive(" seconds").optional(),
  weekdayShares: listOf(numberFrom(0)).length(7, { error: "seven shares, Monday first" }).optional(),
  halfHourShares: listOf(numberFrom(0)).optional(),
});

const units = mapping({
  perMonth: positive(" units"),
  materialCost: numberFrom(0).optional(),
  materialCurrency: text(10, "an ISO 4217 code such as USD").optional(),
  labourMinutes: positive(" minutes"),
  energyKwhPerUnit: numberFrom(0, " kWh").optional(),
  toolingCost: numberFrom(0).optional(),
  plantCost: numberFrom(0).optional(),
  freightPerUnit: numberFrom(0).optional(),
  dutyShare: numberBetween(0, 5).optional(),
  yieldShare: numberBetween(0.01, 1).optional(),
  transitDays: numberBetween(0, 365, " days").optional(),
  learningShare: numberBetween(0.5, 1).optional(),
  yieldLearningShare: numberBetween(0.5, 1).optional(),
  madeBefore: positive(" units").optional(),
  minimumLot: numberFrom(0, " units").optional(),
  shipmentCost: positive().optional(),
  insuranceShare: shareLeaf.optional(),
  productionDays: numberBetween(0, 365, " days").optional(),
  demandVariation: numberBetween(0, 5).optional(),
  stockServiceLevel: numberBetween(0.5, 0.9999).optional(),
  defectCost: numberFrom(0).optional(),
  defectShare: shareLeaf.optional(),
  growthPerYear: numberBetween(-0.9, 5).optional(),
});

const nature = mapping({
  clarity: shareLeaf.optional(),
  volatility: shareLeaf.optional(),
  tacitKnowledge: shareLeaf.optional(),
  liveHoursPerDay: numberBetween(0, 24, " hours").optional(),
  coverage: oneOf(coverages).optional(),
  core: shareLeaf.optional(),
  specialisation: shareLeaf.optional(),
  costOfDelayPerMonth: numberFrom(0).optional(),
  complexity: shareLeaf.optional(),
  divisibility: shareLeaf.optional(),
  demandVolatility: shareLeaf.optional(),
  quality: shareLeaf.optional(),
});

const sensitivity = mapping({
  intellectualProperty: oneOf(levels).optional(),
  data: listOf(oneOf(dataClasses)).optional(),
  regimes: listOf(text(60)).optional(),
  thirdPartyAccess: oneOf(thirdPartyAccesses).optional(),
  dataResidency: listOf(text(100)).optional(),
  valueAtStake: numberFrom(0).optional(),
});

const part = mapping({
  name: text(100),
  share: numberBetween(0.001, 1),
  roles: mappingOf(roleKeys, numberFrom(0, " full-time equivalents")).optional(),
  nature: nature.optional(),
  sensitivity: sensitivity.optional(),
});

/** A split into what the roles of the work do. */
export const BY_ROLE = "byRole";
const SPLIT_ALLOWED = `${BY_ROLE}, or a list of parts`;

/** More parts than people tell apart, and than can be tried in all their places. */
const MOST_PARTS = 8;

const partsMeeting = mapping({
  between: z.tuple([text(100), text(100)], { error: "the names of two parts" }),
  share: shareLeaf,
});

/** What a reference class said of this work; stands in a completed brief, so that it reads the same without the class. */
const reference = mapping({
  class: text(100),
  p10: amount,
  p50: amount,
  p90: amount,
  projects: numberFrom(1, " projects"),
  fitted: text(20),
});

const work = mapping({
  kind: oneOf(workKinds),
  function: oneOf(functionKeys),
  roles: mappingOf(roleKeys, numberFrom(0, " full-time equivalents")).optional(),
  effort: z
    .union([
      mapping({ p10: amount.optional(), p50: amount, p90: highEnd.optional() }, "{ p10, p50, p90 }"),
      positive(" person-hours"),
    ])
    .optional(),
  size: size.optional(),
  months: wholeBetween(1, 240, " months").optional(),
  start: dateLeaf.optional(),
  volumes: volumes.optional(),
  units: units.optional(),
  split: z
    .union(
      [
        listOf(part).max(MOST_PARTS, { error: `at most ${MOST_PARTS} parts` }),
        z.literal(BY_ROLE, { error: SPLIT_ALLOWED }),
      ],
      {
        error: SPLIT_ALLOWED,
      },
    )
    .optional(),
  interfaces: listOf(partsMeeting).optional(),
  forecastClass: text(100).optional(),
  features: z.record(text(100), z.union([z.number(), text(200)], { error: "a number or a word" })).optional(),
  reference: reference.optional(),
});

const team = mapping({ site: placeLeaf, role, headcount: positive() });

const company = mapping({
  home: placeLeaf,
  industry: text(100).optional(),
  headcount: numberFrom(1, " people").optional(),
  currency: text(10, "an ISO 4217 code such as USD").optional(),
  discountRate: numberBetween(0, 1, " a year").optional(),
  entities: listOf(placeLeaf).optional(),
  teams: listOf(team).optional(),
});

const criterion = oneOf(criterionKeys);
const weights = mappingOf(criterionKeys, numberFrom(0));
const order = listOf(criterion);

const priorities = z.union([
  order,
  weights,
  mapping({ kind: oneOf(["none"]) }),
  mapping({ kind: oneOf(["order"]), order }),
  mapping({ kind: oneOf(["weights"]), weights }),
]);

const partyList = listOf(oneOf(parties)).optional();
const countryList = listOf(placeLeaf).optional();

const limits = mapping({
  budget: positive().optional(),
  startBy: dateLeaf.optional(),
  minOverlapHours: numberBetween(0, 24, " hours").optional(),
  forbid: partyList,
  parties: mapping({ forbid: partyList, allow: partyList }).optional(),
  countries: mapping({ forbid: countryList, allow: countryList }).optional(),
  maxVendorShare: shareLeaf.optional(),
  maxCountryShare: shareLeaf.optional(),
});

const vendor = mapping({
  id: idLeaf,
  site: placeLeaf,
  ratePerHour: z.union([quantiles, positive(" an hour")], { error: "{ p10, p50, p90 } or a number above 0 an hour" }),
  currency: text(10, "an ISO 4217 code such as USD").optional(),
  minimumMonths: numberBetween(0, 240, " months").optional(),
});

/** An amount that may be uncertain: a number, or its three points. */
function rangeOf(leaf: ReturnType<typeof numberFrom>, what: string) {
  return z.union([mapping({ p10: leaf, p50: leaf, p90: leaf }, "{ p10, p50, p90 }"), leaf], {
    error: `{ p10, p50, p90 } or ${what}`,
  });
}

const paid = rangeOf(numberFrom(0), "a number of 0 or more");
const paidPerYear = rangeOf(numberFrom(0, " a year"), "a number of 0 or more a year");
const monthsAhead = numberBetween(0, 240, " months");

const improve = mapping({
  investment: paid,
  effect: rangeOf(numberBetween(-1, 1), "a number from -1 to 1"),
  months: monthsAhead,
  runCostPerYear: paidPerYear.optional(),
});

const automate = mapping({
  investment: paid,
  effect: rangeOf(shareLeaf, "a number from 0 to 1"),
  months: monthsAhead,
  runCostPerYear: paidPerYear.optional(),
});

/** What is lost without the work has to be said, so that stopping is never free. */
const stop = mapping({
  valueLostPerYear: rangeOf(positive(" a year"), "a number above 0 a year"),
  investment: paid.optional(),
  months: monthsAhead.optional(),
});

const candidates = mapping({
  sites: listOf(placeLeaf).optional(),
  vendors: listOf(vendor).optional(),
  improve: improve.optional(),
  automate: automate.optional(),
  stop: stop.optional(),
});

const yearOrDay = z.union([dateLeaf, z.number().int().min(1990).max(2100), z.string().regex(/^\d{4}$/)], {
  error: "a year or an ISO 8601 date: 2026 or 2026-06-01",
});

/** What the organisation knows of a place better than the atlas; keys, places and units are checked by the catalogue. */
export const ownFactSchema = mapping({
  key: text(60, "a key of the atlas, such as attritionPerYear or wage:softwareDeveloper"),
  place: placeLeaf,
  value: z.union([z.number(), text(40)], { error: "a number, or the word of a standing" }),
  low: z.number({ error: "a number" }).optional(),
  high: z.number({ error: "a number" }).optional(),
  unit: text(60).optional(),
  date: yearOrDay,
  source: text(300),
  note: text(1000).optional(),
});

/** More is an atlas of one's own. */
const MOST_FACTS = 2000;

/** Exactly together or apart would be one quantity, not two. */
const rank = numberBetween(-0.99, 0.99);

/** More are not said by hand, and every input is looked for among all that is drawn. */
const MOST_CORRELATED = 200;
const inputsAllowed = { error: `1 to ${MOST_CORRELATED} inputs` };
const ranksAllowed = { error: `at most ${MOST_CORRELATED} ranks` };

const correlation = mapping({
  name: text(100),
  between: z.array(text(100), { error: "a list of inputs" }).min(1, inputsAllowed).max(MOST_CORRELATED, inputsAllowed),
  rank: rank.optional(),
  ranks: listOf(listOf(numberBetween(-1, 1)).max(MOST_CORRELATED, ranksAllowed))
    .max(MOST_CORRELATED, ranksAllowed)
    .optional(),
});

/**
 * The brief as it may be given, `brief/1`. Only `title`, `work.kind`, `work.function`, a measure of the amount, and
 * `company.home` are required; the completed brief is itself a valid brief.
 * Every message says what is allowed; `readBrief` turns them into faults.
 */
export const briefSchema = mapping({
  schema: oneOf(["brief/1"]).optional(),
  title: lineOf(200),
  work,
  nature: nature.optional(),
  sensitivity: sensitivity.optional(),
  company,
  priorities: priorities.optional(),
  limits: limits.optional(),
  baseline: mapping({ alternative: text(500).optional(), runCostPerYear: numberFrom(0).optional() }).optional(),
  candidates: candidates.optional(),
  correlations: listOf(correlation)
    .max(MOST_CORRELATED, { error: `at most ${MOST_CORRELATED} correlations` })
    .optional(),
  facts: listOf(ownFactSchema)
    .max(MOST_FACTS, { error: `at most ${MOST_FACTS} facts` })
    .optional(),
});

/** A brief that has passed the schema; places, currencies and limits are not yet checked against the world. */
export type GivenBrief = z.infer<typeof briefSchema>;
