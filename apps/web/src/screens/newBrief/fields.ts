import { parties } from "@shoreline/arrangements";
import {
  coverages,
  criterionKeys,
  dataClasses,
  functionKeys,
  levels,
  thirdPartyAccesses,
  type WorkKind,
  workKinds,
} from "@shoreline/scope";

/** How a field is asked for. */
type FieldKind =
  | "text"
  | "number"
  /** 0 to 1 in the brief, percent on the page. */
  | "share"
  | "money"
  | "date"
  | "choice"
  /** Any of a few. */
  | "choices"
  /** A list of which the order counts. */
  | "order"
  /** Any of many, or a word of one's own. */
  | "words"
  | "city"
  | "cities"
  | "countries"
  /** How much there is to do, in one of several measures. */
  | "amount";

/** A field of a brief as the form asks for it; its label and meaning stand in the catalogue under `brief.<path>`. */
export interface BriefField {
  readonly path: string;
  readonly kind: FieldKind;
  readonly options?: readonly string[];
  /** Kinds of work that have it; all where nothing is said. */
  readonly only?: readonly WorkKind[];
}

/** Fields about one thing. */
export interface Topic {
  readonly id: string;
  readonly fields: readonly BriefField[];
}

/** Without these there is no decision. */
export const neededFields: readonly BriefField[] = [
  { path: "title", kind: "text" },
  { path: "work.kind", kind: "choice", options: workKinds },
  { path: "work.function", kind: "choice", options: functionKeys },
  { path: "amount", kind: "amount" },
  { path: "company.home", kind: "city" },
];

/** Everything else has a default. */
export const topics: readonly Topic[] = [
  {
    id: "time",
    fields: [
      { path: "work.months", kind: "number" },
      { path: "work.start", kind: "date" },
      { path: "work.volumes.serviceLevel", kind: "share", only: ["service"] },
      { path: "work.volumes.withinSeconds", kind: "number", only: ["service"] },
      { path: "work.volumes.growthPerYear", kind: "share", only: ["service"] },
    ],
  },
  {
    id: "goods",
    fields: (
      [
        ["materialCost", "money"],
        ["toolingCost", "money"],
        ["freightPerUnit", "money"],
        ["dutyShare", "share"],
        ["yieldShare", "share"],
        ["transitDays", "number"],
      ] as const
    ).map(([key, kind]) => ({ path: `work.units.${key}`, kind, only: ["production"] as const })),
  },
  {
    id: "today",
    fields: [{ path: "baseline.runCostPerYear", kind: "money" }],
  },
  {
    id: "protection",
    fields: [
      { path: "sensitivity.data", kind: "choices", options: dataClasses },
      { path: "sensitivity.thirdPartyAccess", kind: "choice", options: thirdPartyAccesses },
      { path: "sensitivity.dataResidency", kind: "countries", options: ["EU", "EEA", "adequate"] },
      { path: "sensitivity.regimes", kind: "words" },
      { path: "sensitivity.intellectualProperty", kind: "choice", options: levels },
      { path: "sensitivity.valueAtStake", kind: "money" },
    ],
  },
  {
    id: "nature",
    fields: [
      { path: "nature.clarity", kind: "share" },
      { path: "nature.volatility", kind: "share" },
      { path: "nature.tacitKnowledge", kind: "share" },
      { path: "nature.liveHoursPerDay", kind: "number" },
      { path: "nature.coverage", kind: "choice", options: coverages },
      { path: "nature.core", kind: "share" },
      { path: "nature.specialisation", kind: "share" },
      { path: "nature.complexity", kind: "share" },
      { path: "nature.divisibility", kind: "share" },
      { path: "nature.demandVolatility", kind: "share" },
      { path: "nature.costOfDelayPerMonth", kind: "money" },
    ],
  },
  { id: "priorities", fields: [{ path: "priorities", kind: "order", options: criterionKeys }] },
  {
    id: "limits",
    fields: [
      { path: "limits.budget", kind: "money" },
      { path: "limits.startBy", kind: "date" },
      { path: "limits.minOverlapHours", kind: "number" },
      { path: "limits.forbid", kind: "choices", options: parties },
      { path: "limits.countries.forbid", kind: "countries" },
      { path: "limits.countries.allow", kind: "countries" },
      { path: "limits.maxVendorShare", kind: "share" },
      { path: "limits.maxCountryShare", kind: "share" },
    ],
  },
  { id: "places", fields: [{ path: "candidates.sites", kind: "cities" }] },
  {
    id: "company",
    fields: [
      { path: "company.industry", kind: "text" },
      { path: "company.headcount", kind: "number" },
      { path: "company.currency", kind: "text" },
      { path: "company.discountRate", kind: "share" },
      { path: "company.entities", kind: "countries" },
    ],
  },
];

/** Every field that can be asked for. */
export const briefFields: readonly BriefField[] = [...neededFields, ...topics.flatMap(({ fields }) => fields)];

/** The field in which a path is asked for: itself, or the amount for any of its measures. */
export function fieldFor(path: string): BriefField | undefined {
  const bare = path.replaceAll(/\[\d+\]/g, "");
  const isAmount =
    /^work\.(?:roles|effort|size|units\.perMonth|units\.labourMinutes|volumes\.(?:\w+PerMonth|handlingMinutes))/;
  const wanted = isAmount.test(bare) ? "amount" : bare;
  return briefFields.find((field) => field.path === wanted);
}
