import type { Party } from "./party.ts";
import type { Reach } from "./reachOf.ts";

/** What sourcing models are compared by. */
export type TraitName =
  | "primaryGoal"
  | "whoManages"
  | "location"
  | "entitySetUp"
  | "control"
  | "culturalIntegration"
  | "intellectualPropertyRisk"
  | "scalability";

/** One cell of the comparison. */
export interface Trait {
  /**
   * Place on the trait's scale, 0 to 4, larger is more; half steps stand for "low to medium". Only the order means
   * something: figures that are computed for a brief must fall into the same order unless the brief gives a reason.
   */
  readonly level: number;
  readonly words: string;
}

/** One row of the comparison. */
export interface TraitScale {
  readonly name: TraitName;
  readonly title: string;
  /** What a larger level means. */
  readonly more: string;
}

/** Whether the work stays in the home country. */
export type Where = "domestic" | "abroad";

/** One column of the comparison: a way of sourcing with its traits. */
export interface SourcingModel {
  readonly title: string;
  readonly party: Party;
  /** The places for which this column speaks. */
  readonly where: readonly Where[];
  readonly traits: Readonly<Record<TraitName, Trait>>;
  /** Why the column reads as it does. */
  readonly because: string;
}

/** The rows, in the order in which they are shown. */
export const traitScales: readonly TraitScale[] = [
  { name: "primaryGoal", title: "primary goal", more: "lower cost of labour is more of the point" },
  { name: "whoManages", title: "who manages the team", more: "the client manages more of the daily work" },
  { name: "location", title: "location", more: "the work is more certainly in another country" },
  { name: "entitySetUp", title: "entity set-up", more: "the client founds more of an entity of its own" },
  { name: "control", title: "level of control", more: "the client decides more, and more directly" },
  { name: "culturalIntegration", title: "cultural integration", more: "the team is more a part of the client" },
  { name: "intellectualPropertyRisk", title: "risk to intellectual property", more: "knowledge leaks more easily" },
  { name: "scalability", title: "scalability", more: "heads are added and released faster" },
];

/**
 * The side-by-side comparison of sourcing models, in the order in which they are shown. Every party at home and
 * abroad belongs to exactly one column; `traitsOf` finds it.
 */
export const traits: readonly SourcingModel[] = [
  {
    title: "in-house",
    party: "employees",
    where: ["domestic"],
    traits: {
      primaryGoal: { level: 0, words: "keep knowledge and control at home" },
      whoManages: { level: 4, words: "own management" },
      location: { level: 0, words: "domestic" },
      entitySetUp: { level: 0, words: "no, the company exists" },
      control: { level: 4, words: "very high, direct" },
      culturalIntegration: { level: 4, words: "very high" },
      intellectualPropertyRisk: { level: 0.5, words: "very low to low" },
      scalability: { level: 1, words: "low, bound to the home labour market" },
    },
    because: "Nothing leaves the company, so every trait of closeness is at its end, and growth waits for home hiring.",
  },
  {
    title: "outsourcing",
    party: "vendor",
    where: ["domestic"],
    traits: {
      primaryGoal: { level: 1, words: "specialised skills, delegation" },
      whoManages: { level: 0, words: "vendor" },
      location: { level: 2, words: "domestic or international" },
      entitySetUp: { level: 0, words: "no" },
      control: { level: 1.5, words: "low to medium, by SLA" },
      culturalIntegration: { level: 1, words: "minimal" },
      intellectualPropertyRisk: { level: 2, words: "moderate (NDAs)" },
      scalability: { level: 4, words: "very high" },
    },
    because: "Outsourcing says who does the work and leaves open where; a contract replaces direct management.",
  },
  {
    title: "offshoring (captive centre)",
    party: "employees",
    where: ["abroad"],
    traits: {
      primaryGoal: { level: 3, words: "lower labour cost, keep control" },
      whoManages: { level: 4, words: "own management" },
      location: { level: 4, words: "international" },
      entitySetUp: { level: 4, words: "yes, legal registration" },
      control: { level: 3, words: "high, direct" },
      culturalIntegration: { level: 3, words: "high" },
      intellectualPropertyRisk: { level: 1, words: "low" },
      scalability: { level: 2, words: "moderate" },
    },
    because: "Offshoring says where the work is done and keeps it in own hands, which takes an own entity there.",
  },
  {
    title: "offshore outsourcing",
    party: "vendor",
    where: ["abroad"],
    traits: {
      primaryGoal: { level: 3, words: "lower cost and delegation" },
      whoManages: { level: 0, words: "vendor" },
      location: { level: 4, words: "international" },
      entitySetUp: { level: 0, words: "no" },
      control: { level: 1.5, words: "low to medium" },
      culturalIntegration: { level: 1.5, words: "minimal to moderate" },
      intellectualPropertyRisk: { level: 2.5, words: "moderate to high" },
      scalability: { level: 4, words: "very high" },
    },
    because: "Both questions answered away from home: a vendor's contract and another country's law and prices.",
  },
  {
    title: "employer of record at home",
    party: "employerOfRecord",
    where: ["domestic"],
    traits: {
      primaryGoal: { level: 0.5, words: "hire at home without own payroll" },
      whoManages: { level: 4, words: "own management" },
      location: { level: 0, words: "domestic" },
      entitySetUp: { level: 0, words: "no" },
      control: { level: 3, words: "high, direct; the third party is the employer by law" },
      culturalIntegration: { level: 3, words: "high" },
      intellectualPropertyRisk: { level: 1.5, words: "low to moderate, rights pass through the third party" },
      scalability: { level: 2.5, words: "moderate to high" },
    },
    because: "In-house staff hired through a third party: daily work as in-house, one contract more between the two.",
  },
  {
    title: "offshoring through an employer of record",
    party: "employerOfRecord",
    where: ["abroad"],
    traits: {
      primaryGoal: { level: 3, words: "lower labour cost without an own entity" },
      whoManages: { level: 4, words: "own management" },
      location: { level: 4, words: "international" },
      entitySetUp: { level: 0, words: "no, the third party's entity is used" },
      control: { level: 2.5, words: "medium to high, direct; the third party is the employer by law" },
      culturalIntegration: { level: 2.5, words: "moderate to high" },
      intellectualPropertyRisk: { level: 1.5, words: "low to moderate, rights pass through the third party" },
      scalability: { level: 2.5, words: "moderate to high, fee per head" },
    },
    because:
      "Staff are managed as in a captive centre but scattered and employed by another: less hold, no founding, and each head can start or end sooner.",
  },
  {
    title: "build-operate-transfer at home",
    party: "buildOperateTransfer",
    where: ["domestic"],
    traits: {
      primaryGoal: { level: 1, words: "specialised skills first, control later" },
      whoManages: { level: 2, words: "vendor first, own management after the transfer" },
      location: { level: 0, words: "domestic" },
      entitySetUp: { level: 1, words: "team and contracts move into the company at the transfer" },
      control: { level: 2, words: "medium, high after the transfer" },
      culturalIntegration: { level: 2, words: "moderate, high after the transfer" },
      intellectualPropertyRisk: { level: 1.5, words: "low to moderate, ends with the transfer" },
      scalability: { level: 3, words: "high until the transfer" },
    },
    because: "A vendor's team today and an own team tomorrow: every trait lies between outsourcing and in-house.",
  },
  {
    title: "build-operate-transfer",
    party: "buildOperateTransfer",
    where: ["abroad"],
    traits: {
      primaryGoal: { level: 3, words: "lower labour cost, control later" },
      whoManages: { level: 2, words: "vendor first, own management after the transfer" },
      location: { level: 4, words: "international" },
      entitySetUp: { level: 3, words: "yes, at the transfer; the vendor founds first" },
      control: { level: 2, words: "medium, high after the transfer" },
      culturalIntegration: { level: 2, words: "moderate, high after the transfer" },
      intellectualPropertyRisk: { level: 2, words: "moderate, low after the transfer" },
      scalability: { level: 3, words: "high until the transfer" },
    },
    because: "A vendor's team abroad that becomes a captive centre: every trait lies between the two.",
  },
  {
    title: "micro-outsourcing",
    party: "freelancers",
    where: ["domestic", "abroad"],
    traits: {
      primaryGoal: { level: 2, words: "small tasks done fast, paid by result" },
      whoManages: { level: 1, words: "themselves; own staff accept the results" },
      location: { level: 2, words: "domestic or international" },
      entitySetUp: { level: 0, words: "no" },
      control: { level: 1, words: "low, by acceptance of each task" },
      culturalIntegration: { level: 0.5, words: "none to minimal" },
      intellectualPropertyRisk: { level: 3, words: "high, many hands with thin contracts" },
      scalability: { level: 4, words: "very high for small tasks" },
    },
    because: "Work is bought by the task from whoever takes it, so distance hardly matters and ties stay loose.",
  },
];

/** The column of the comparison that an arrangement belongs to. */
export function traitsOf(party: Party, reach: Reach): SourcingModel {
  const where: Where = reach === "onshore" ? "domestic" : "abroad";
  const model = traits.find((column) => column.party === party && column.where.includes(where));
  if (model === undefined) throw new Error(`No column compares ${party} ${where}.`);
  return model;
}
