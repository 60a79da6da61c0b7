import type { CriterionKey, FunctionKey, GivenBrief } from "@shoreline/scope";
import type { Range } from "./chance.ts";

type Nature = NonNullable<GivenBrief["nature"]>;
type Sensitivity = NonNullable<GivenBrief["sensitivity"]>;
type NatureShare = Exclude<keyof Nature, "coverage" | "liveHoursPerDay" | "costOfDelayPerMonth" | "quality">;
type Cases = "callsPerMonth" | "ticketsPerMonth" | "invoicesPerMonth" | "claimsPerMonth" | "unitsPerMonth";
type Roles = NonNullable<GivenBrief["work"]["roles"]>;

/** What a company that states priorities may be after, the most important criterion first. */
export const aims = {
  savings: ["cost", "deliveryRisk", "return", "flexibility", "continuity", "collaboration"],
  speed: ["speed", "talent", "flexibility", "deliveryRisk", "cost"],
  quality: ["deliveryRisk", "control", "collaboration", "talent", "cost", "integration"],
  safety: ["protection", "compliance", "control", "continuity", "cost"],
  skills: ["talent", "collaboration", "deliveryRisk", "protection", "cost", "speed"],
  elasticity: ["flexibility", "cost", "speed", "continuity", "deliveryRisk"],
} as const satisfies Record<string, readonly CriterionKey[]>;

/** A situation in which companies ask who should do a piece of work and where; sizes are in people. */
export interface Situation {
  readonly title: string;
  readonly kind: GivenBrief["work"]["kind"];
  readonly function: FunctionKey;
  /** Parts of the team, adding up to 1. */
  readonly roles: Roles;
  readonly people: Range;
  readonly months: Range;
  /** What makes the situation and is always written; all other fields of nature lie about what is usual, or are left out. */
  readonly nature: Partial<Record<NatureShare, Range>>;
  readonly coverage?: readonly NonNullable<Nature["coverage"]>[];
  readonly intellectualProperty: readonly NonNullable<Sensitivity["intellectualProperty"]>[];
  readonly data: readonly NonNullable<Sensitivity["data"]>[];
  readonly isSensitive?: true;
  readonly cases?: { readonly field: Cases; readonly minutes: Range };
  readonly industries: readonly string[];
  /** Headcount of the company, when it is not just any. */
  readonly company?: Range;
  /** Share of such companies whose own people do the work today. */
  readonly inPlaceShare: number;
  /** Dollars an hour of a vendor at a Western home. */
  readonly rate: number;
  readonly aims: readonly (keyof typeof aims)[];
}

/** Industries of work that any company has. */
export const ANY_INDUSTRY = ["retail", "banking", "insurance", "machinery", "food", "energy", "software", "hospital"];
/** A usual team that writes software. */
export const DEVELOPERS: Roles = { softwareDeveloper: 0.7, qaAnalyst: 0.2, projectManager: 0.1 };
