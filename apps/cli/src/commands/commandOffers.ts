import { atlasOffers } from "./atlas.ts";
import { auditOffers } from "./audit.ts";
import { backupOffers } from "./backup.ts";
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
import { mcpOffer } from "./mcp.ts";
import { migrateOffer } from "./migrate.ts";
import { modelsOffer } from "./models.ts";
import { organisationOffers } from "./organisations.ts";
import { overlapOffer } from "./overlap.ts";
import { rankOffer } from "./rank.ts";
import { readOffer } from "./read.ts";
import { scenariosOffer } from "./scenarios.ts";
import { serveOffer } from "./serve.ts";
import { workerOffer } from "./worker.ts";

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
  serveOffer,
  workerOffer,
  migrateOffer,
  ...backupOffers,
  mcpOffer,
];

/** Commands that stand under a common word. */
export const groupOffers: readonly { name: string; summary: string; commands: readonly CommandOffer[] }[] = [
  {
    name: "atlas",
    summary: "facts about countries and cities, each with date, unit, source, confidence",
    commands: atlasOffers,
  },
  {
    name: "audit",
    summary: "the log of what was done in the service",
    commands: auditOffers,
  },
  {
    name: "organisations",
    summary: "who shares the service, each seeing nothing of the others",
    commands: organisationOffers,
  },
];
