import type { Party } from "@shoreline/arrangements";
import type { Setting, SiteConditions, WorkNature } from "@shoreline/economics";
import { constant } from "@shoreline/simulate";
import type { Criterion } from "./criterion.ts";

export const control: Criterion = {
  key: "control",
  group: "togetherness",
  unit: "share of decisions taken by own managers",
  doubt: "party",
  need: ({ nature }) => 0.15 + 0.85 * nature.core,
  natural: ({ setting, placement }) => constant(ownDecisions(setting, placement.party, placement.site)),
  shortfall: ({ setting, placement }) => constant(1 - ownDecisions(setting, placement.party, placement.site)),
};

function ownDecisions({ nature }: Setting, party: Party, { reach, far }: SiteConditions): number {
  switch (party) {
    case "employees":
      return reach === "onshore" ? 0.95 : 0.88 - 0.08 * far;
    case "employerOfRecord":
      return 0.8;
    case "buildOperateTransfer":
      return 0.6;
    case "vendor":
      return 0.4 + 0.2 * nature.clarity;
    case "freelancers":
      return 0.35 + 0.35 * nature.divisibility;
  }
}

/**
 * Live hours are missed where people are not awake together; language and culture get in the way as far as the know-how
 * passes by talking. The two are weighed apart, so that more live contact never helps the site with less overlap.
 */
export const collaboration: Criterion = {
  key: "collaboration",
  group: "togetherness",
  unit: "share of contact that works",
  doubt: "shared",
  need: ({ nature }) => Math.max(liveNeed(nature), nature.tacit),
  natural: ({ setting, placement }) => constant(1 - lostContact(setting, placement.site)),
  shortfall: ({ setting, placement }) => {
    const need = Math.max(liveNeed(setting.nature), setting.nature.tacit);
    return constant(need === 0 ? 0 : lostContact(setting, placement.site) / need);
  },
};

/** How much work depends on so many live hours a day: each further hour weighs less, eight weigh all. */
function liveWeight(hours: number): number {
  const free = 1 - Math.min(8, hours) / 8;
  return 1 - free * free;
}

function liveNeed({ liveHoursPerDay }: WorkNature): number {
  return liveWeight(liveHoursPerDay);
}

function lostContact({ nature }: Setting, { overlapHoursPerDay, language, culture }: SiteConditions): number {
  const missed = liveNeed(nature) - liveWeight(Math.min(nature.liveHoursPerDay, overlapHoursPerDay));
  return 0.6 * missed + nature.tacit * (0.13 * language + 0.07 * Math.min(1, culture));
}

export const integration: Criterion = {
  key: "integration",
  group: "togetherness",
  unit: "share of culture held in common",
  doubt: "party",
  need: ({ nature }) => nature.core * Math.min(1, nature.months / 36),
  natural: ({ placement }) => constant(sharedCulture(placement.party, placement.site)),
  shortfall: ({ placement }) => constant(1 - sharedCulture(placement.party, placement.site)),
};

function sharedCulture(party: Party, { culture, reach }: SiteConditions): number {
  const gap = Math.min(1, culture);
  switch (party) {
    case "employees":
      return reach === "onshore" ? 0.97 : 0.92 - 0.2 * gap;
    case "employerOfRecord":
      return 0.82 - 0.2 * gap;
    case "buildOperateTransfer":
      return 0.65 - 0.2 * gap;
    case "vendor":
      return 0.4 - 0.15 * gap;
    case "freelancers":
      return 0.25 - 0.1 * gap;
  }
}
