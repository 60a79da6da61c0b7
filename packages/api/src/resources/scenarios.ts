import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { shownText } from "../shownText.ts";

const LONGEST_NAME = 200;
const LONGEST_PATH = 200;
const MOST_CHANGES = 100;

const fieldChange = z
  .object({
    path: z.string().min(1).max(LONGEST_PATH).describe("work.months, candidates.vendors[0].ratePerHour"),
    value: z.unknown().describe("Null takes the field away"),
  })
  .meta({ id: "FieldChange" });

const scenario = z
  .object({
    id: z.uuid(),
    briefId: z.uuid(),
    name: z.string(),
    changes: z.array(fieldChange).describe("Applied to the newest version of the brief"),
    version: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Scenario" });

const one = z.object({ id: z.uuid() });
const written = z.object({
  name: shownText(LONGEST_NAME),
  changes: z.array(fieldChange).min(1).max(MOST_CHANGES),
});

export const scenarioOperations = {
  list: operation({
    id: "scenarios.list",
    method: "GET",
    path: "/briefs/{id}/scenarios",
    summary: "Scenarios of a brief, the newest first",
    access: "work:read",
    request: { path: one, query: z.object(pageQuery) },
    answers: { 200: { about: "A page of scenarios", body: pageOf(scenario) } },
  }),
  create: operation({
    id: "scenarios.create",
    method: "POST",
    path: "/briefs/{id}/scenarios",
    summary: "Keep a scenario: the brief with some of its fields said otherwise",
    access: "work:write",
    request: { path: one, body: written },
    answers: { 201: { about: "The scenario", body: scenario } },
  }),
  read: operation({
    id: "scenarios.read",
    method: "GET",
    path: "/scenarios/{id}",
    summary: "A scenario",
    access: "work:read",
    versioned: "reads",
    request: { path: one },
    answers: { 200: { about: "The scenario", body: scenario } },
  }),
  update: operation({
    id: "scenarios.update",
    method: "PUT",
    path: "/scenarios/{id}",
    summary: "Change a scenario",
    access: "work:write",
    versioned: "updates",
    request: { path: one, body: written },
    answers: { 200: { about: "The scenario", body: scenario } },
  }),
  remove: operation({
    id: "scenarios.remove",
    method: "DELETE",
    path: "/scenarios/{id}",
    summary: "Remove a scenario; decisions about it stay",
    access: "work:write",
    versioned: "updates",
    request: { path: one },
    answers: { 204: { about: "It is removed" } },
  }),
};
