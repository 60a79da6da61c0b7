import { atlasOffers } from "./atlas.ts";
import { baselineOffer } from "./baseline.ts";
import { classifyOffer } from "./classify.ts";
import type { CommandOffer } from "./command.ts";
import { compareOffer } from "./compare.ts";
import { coverageOffer } from "./coverage.ts";
import { decideOffer } from "./decide.ts";
import { doctorOffer } from "./doctor.ts";
import { explainOffer } from "./explain.ts";
import { flipsOffer } from "./flips.ts";
import { forecastOffer } from "./forecast.ts";
import { groupOffer } from "./group.ts";
import { modelsOffer } from "./models.ts";
import { overlapOffer } from "./overlap.ts";
import { rankOffer } from "./rank.ts";
import { readOffer } from "./read.ts";
import { scenariosOffer } from "./scenarios.ts";

/** Every command that stands alone, in the order of the help. */
export const commandOffers: readonly CommandOffer[] = [
  decideOffer,
  flipsOffer,
  scenariosOffer,
  compareOffer,
  groupOffer,
  readOffer,
  forecastOffer,
  baselineOffer,
  explainOffer,
  modelsOffer,
  classifyOffer,
  overlapOffer,
  coverageOffer,
  rankOffer,
  doctorOffer,
];

/** Commands that stand under a common word. */
export const groupOffers: readonly { name: string; summary: string; commands: readonly CommandOffer[] }[] = [
  {
    name: "atlas",
    summary: "facts about countries and cities, each with date, unit, source, confidence",
    commands: atlasOffers,
  },
];
