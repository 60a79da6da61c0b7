import { atlasOffers } from "./atlas.ts";
import { baselineOffer } from "./baseline.ts";
import { classifyOffer } from "./classify.ts";
import type { CommandOffer } from "./command.ts";
import { decideOffer } from "./decide.ts";
import { doctorOffer } from "./doctor.ts";
import { forecastOffer } from "./forecast.ts";
import { modelsOffer } from "./models.ts";
import { overlapOffer } from "./overlap.ts";
import { readOffer } from "./read.ts";

/** Every command that stands alone, in the order of the help. */
export const commandOffers: readonly CommandOffer[] = [
  decideOffer,
  readOffer,
  forecastOffer,
  baselineOffer,
  modelsOffer,
  classifyOffer,
  overlapOffer,
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
