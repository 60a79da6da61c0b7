import type { Party, Reach } from "@shoreline/arrangements";
import type { Recommendation } from "@shoreline/decide";
import type { MeasureKey } from "@shoreline/economics";
import type { Overrides } from "./turned.ts";

/** An example, what drives its answer, the answer, and what turns it. */
export interface Story {
  readonly example: string;
  readonly driver: string;
  readonly answer: Answer;
  readonly turns: readonly Turn[];
}

/** The parties and reaches that an answer may name; a list that is left out allows all. A measure is named, or there is none. */
export interface Answer {
  readonly measure?: MeasureKey;
  /** Whether the parts of the work go to different places; not, unless said. */
  readonly isHybrid?: boolean;
  readonly parties?: readonly Party[];
  readonly reaches?: readonly Reach[];
}

/** Does a recommendation name a party and a reach, or a measure, that the answer allows? */
export function isAnswer(
  recommendation: Recommendation,
  { measure, isHybrid = false, parties, reaches }: Answer,
): boolean {
  const { party, reach, name } = recommendation;
  return (
    recommendation.measure === measure &&
    (name === "hybrid") === isHybrid &&
    (parties?.includes(party) ?? true) &&
    (reaches?.includes(reach) ?? true)
  );
}

/** A driver turned round: in words, in fields of the brief, and what the answer then is. */
interface Turn {
  readonly what: string;
  readonly overrides: Overrides;
  readonly becomes: Answer;
}

const VENDOR: Answer = { parties: ["vendor"] };
const OWN_STAFF: Answer = { parties: ["employees", "employerOfRecord"] };
const IN_HOUSE: Answer = { parties: ["employees"], reaches: ["onshore"] };
const CAPTIVE: Answer = { parties: ["employees"], reaches: ["nearshore", "offshore"] };

/** Every part spends most of its time with every other. */
const EVERYTHING_TALKS = [
  ["rating engine", "portals"],
  ["rating engine", "testing"],
  ["rating engine", "run"],
  ["portals", "testing"],
  ["portals", "run"],
  ["testing", "run"],
].map((between) => ({ between, share: 0.8 }));

/** The eight whose answer follows from their story; each is turned by the field that the story names. */
export const stories: readonly Story[] = [
  {
    example: "ai-assistant",
    driver: "short, and nobody in the company has built one",
    answer: VENDOR,
    turns: [
      {
        what: "a team that has built one stands in Montreal",
        overrides: {
          nature: { specialisation: 0.1 },
          company: {
            teams: [
              { site: "ca-montreal", role: "softwareDeveloper", headcount: 2 },
              { site: "ca-montreal", role: "dataScientist", headcount: 2 },
            ],
          },
        },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "patient-portal",
    driver: "clear scope, and care is what the network lives for",
    answer: VENDOR,
    turns: [
      {
        what: "the scope is open and changes as it is built",
        overrides: { nature: { clarity: 0.2, volatility: 0.6, tacitKnowledge: 0.7 } },
        becomes: IN_HOUSE,
      },
      {
        what: "the portal is the business, and a team for it is there",
        overrides: {
          nature: { core: 0.9 },
          company: {
            teams: [
              { site: "us-chicago", role: "softwareDeveloper", headcount: 6 },
              { site: "us-chicago", role: "qaAnalyst", headcount: 2 },
            ],
          },
        },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "blockchain-advice",
    driver: "short and rare",
    answer: VENDOR,
    turns: [
      {
        what: "needed for five years, a skill that the firm can judge",
        overrides: { work: { kind: "service", months: 60 }, nature: { specialisation: 0.1 } },
        becomes: OWN_STAFF,
      },
      {
        what: "two people who know it sit in the house",
        overrides: {
          nature: { specialisation: 0.1 },
          company: {
            teams: [
              { site: "us-atlanta", role: "softwareDeveloper", headcount: 1 },
              { site: "us-atlanta", role: "businessAnalyst", headcount: 1 },
            ],
          },
        },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "research-centre",
    driver: "core product, ten years, new capacity",
    answer: CAPTIVE,
    turns: [
      {
        what: "one year, and not the core product",
        overrides: { work: { months: 12 }, nature: { core: 0.1 } },
        becomes: { parties: ["vendor", "buildOperateTransfer", "employerOfRecord"] },
      },
      {
        what: "the people are there today, and the product has three years left",
        overrides: {
          work: { months: 36 },
          company: {
            teams: [
              { site: "us-san-francisco", role: "softwareDeveloper", headcount: 90 },
              { site: "us-san-francisco", role: "engineer", headcount: 30 },
              { site: "us-san-francisco", role: "scientist", headcount: 20 },
              { site: "us-san-francisco", role: "qaAnalyst", headcount: 10 },
            ],
          },
        },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "network-operations",
    driver: "around the clock, for the long term",
    answer: CAPTIVE,
    turns: [
      {
        what: "one year",
        overrides: { work: { months: 12 } },
        becomes: { parties: ["employerOfRecord", "vendor"] },
      },
      {
        what: "office hours, in live contact all day",
        overrides: { nature: { coverage: "businessHours", liveHoursPerDay: 8 } },
        becomes: { parties: ["employees"], reaches: ["onshore", "nearshore"] },
      },
    ],
  },
  {
    example: "sensitive-finance",
    driver: "no third party may see the data, for years",
    answer: CAPTIVE,
    turns: [
      {
        what: "ordinary data that third parties may see, for two years",
        overrides: {
          work: { months: 24 },
          sensitivity: { thirdPartyAccess: "allowed", intellectualProperty: "low", data: [], regimes: [] },
        },
        becomes: { parties: ["employerOfRecord", "vendor"] },
      },
    ],
  },
  {
    example: "startup-mvp",
    driver: "fast, before there is a team",
    answer: VENDOR,
    turns: [
      {
        what: "two years, and no month costs anything",
        overrides: { work: { months: 24 }, nature: { costOfDelayPerMonth: 0 } },
        becomes: OWN_STAFF,
      },
      {
        what: "the team is there",
        overrides: {
          nature: { specialisation: 0 },
          company: { teams: [{ site: "ca-toronto", role: "softwareDeveloper", headcount: 4 }] },
        },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "small-tasks",
    driver: "small pieces that stand alone, with clear acceptance",
    answer: { parties: ["freelancers"] },
    turns: [
      {
        what: "one intertwined product, agreed face to face",
        overrides: {
          nature: { divisibility: 0, complexity: 0.8, tacitKnowledge: 0.7, liveHoursPerDay: 5, clarity: 0.4 },
        },
        becomes: { parties: ["employees", "employerOfRecord", "vendor"] },
      },
    ],
  },
];

/** The others: what must hold is tested one by one; the answer itself is foretold only where the story forces it. */
export const openStories: readonly Story[] = [
  {
    example: "accounts-payable",
    driver: "written rules and volume",
    // Freelancers may not keep other people's bank details for five years.
    answer: { parties: ["employees", "employerOfRecord", "vendor", "buildOperateTransfer"] },
    turns: [
      {
        what: "300,000 invoices a month, enough to fill a centre",
        overrides: { work: { volumes: { invoicesPerMonth: 300_000 } } },
        becomes: CAPTIVE,
      },
    ],
  },
  {
    example: "contact-centre",
    driver: "data that stay in Europe, and a peak before Christmas",
    answer: { reaches: ["onshore", "nearshore"] },
    turns: [
      {
        what: "advice on a product that sets the company apart, known by heart",
        overrides: { nature: { tacitKnowledge: 0.7, core: 0.7 } },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "data-labelling",
    driver: "a backlog of pieces that stand alone",
    answer: { parties: ["freelancers", "vendor"] },
    turns: [
      {
        what: "no third party may see the pictures",
        overrides: { sensitivity: { thirdPartyAccess: "forbidden" } },
        becomes: IN_HOUSE,
      },
    ],
  },
  {
    example: "moved-production",
    driver: "labour against freight, duty and stock at sea",
    answer: { parties: ["employees", "vendor", "buildOperateTransfer"] },
    turns: [
      {
        what: "ten times the freight, and a duty of a quarter",
        overrides: { work: { units: { freightPerUnit: 9, dutyShare: 0.25 } } },
        becomes: { reaches: ["onshore", "nearshore"] },
      },
    ],
  },
  {
    example: "electrodes",
    driver: "electricity, and hardly any hands",
    answer: CAPTIVE,
    turns: [
      {
        what: "a fiftieth of the electricity",
        overrides: { work: { units: { energyKwhPerUnit: 2 } } },
        becomes: IN_HOUSE,
      },
      {
        what: "three years, which furnaces of one's own outlast",
        overrides: { work: { months: 36 } },
        becomes: VENDOR,
      },
    ],
  },
  {
    example: "product-team",
    driver: "know-how in the heads of a team that is there",
    answer: OWN_STAFF,
    turns: [
      {
        what: "written down, settled, and no longer what the company lives from",
        overrides: {
          nature: { clarity: 0.9, volatility: 0.05, tacitKnowledge: 0.1, core: 0.1 },
          sensitivity: { intellectualProperty: "low" },
        },
        becomes: { reaches: ["nearshore", "offshore"] },
      },
    ],
  },
  {
    example: "divided-platform",
    driver: "know-how that lies in one of four parts, which meet by written contracts",
    answer: { isHybrid: true, parties: ["employees"] },
    turns: [
      {
        what: "everything talks to everything",
        overrides: { work: { interfaces: EVERYTHING_TALKS } },
        becomes: OWN_STAFF,
      },
    ],
  },
  {
    example: "quotation-desk",
    driver: "a desk that spends half of its time looking for things, and a study of what would help",
    answer: { measure: "improve" },
    turns: [
      {
        what: "the study promises a fiftieth",
        overrides: { candidates: { improve: { effect: 0.02 } } },
        becomes: OWN_STAFF,
      },
    ],
  },
  {
    example: "service-desk",
    driver: "220 people who do it today by the book, around the clock",
    answer: { reaches: ["nearshore", "offshore"] },
    turns: [
      {
        what: "in live contact all day",
        overrides: { nature: { liveHoursPerDay: 8 } },
        becomes: { reaches: ["onshore", "nearshore"] },
      },
    ],
  },
];
