import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { byId } from "./identity.ts";

const told = {
  key: z.string().max(60).describe("A key of the atlas: attritionPerYear, wage:softwareDeveloper"),
  place: z.string().max(100).describe("A country; a city for rents; a currency for exchangeRate"),
  value: z.union([z.number(), z.string().max(40)]),
  low: z.number().optional().describe("10 % end of the range around the value"),
  high: z.number().optional().describe("90 % end"),
  unit: z.string().max(60).optional().describe("That of the key unless said; pay may be in any currency: INR/year"),
  date: z.union([z.string().max(10), z.int()]).describe("Year or ISO date that it is true of"),
  source: z.string().max(300).describe("Where the organisation has it from"),
  note: z.string().max(1000).optional(),
};

/** What an organisation knows better than the atlas; briefs are decided by it. */
const ownFact = z
  .object({
    id: z.uuid(),
    ...told,
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    date: z.string(),
    note: z.string(),
    version: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "OwnFact" });

const written = z.strictObject(told).meta({ id: "OwnFactWritten" });

export const factOperations = {
  list: operation({
    id: "facts.list",
    method: "GET",
    path: "/facts",
    summary: "What the organisation knows better than the atlas, the newest first",
    access: "facts:read",
    request: {
      query: z.object({ ...pageQuery, key: z.string().max(60).optional(), place: z.string().max(100).optional() }),
    },
    answers: { 200: { about: "A page of own facts", body: pageOf(ownFact) } },
  }),
  create: operation({
    id: "facts.create",
    method: "POST",
    path: "/facts",
    summary: "Tell a fact; it stands before the atlas in every decision from now on",
    access: "facts:write",
    request: { body: written },
    answers: { 201: { about: "The fact as kept", body: ownFact } },
  }),
  read: operation({
    id: "facts.read",
    method: "GET",
    path: "/facts/{id}",
    summary: "An own fact",
    access: "facts:read",
    versioned: "reads",
    request: { path: byId },
    answers: { 200: { about: "The fact", body: ownFact } },
  }),
  update: operation({
    id: "facts.update",
    method: "PUT",
    path: "/facts/{id}",
    summary: "Correct a fact; decisions that were made stay as they are",
    access: "facts:write",
    versioned: "updates",
    request: { path: byId, body: written },
    answers: { 200: { about: "The fact as kept", body: ownFact } },
  }),
  remove: operation({
    id: "facts.remove",
    method: "DELETE",
    path: "/facts/{id}",
    summary: "Take a fact back; the atlas answers again",
    access: "facts:write",
    versioned: "updates",
    request: { path: byId },
    answers: { 204: { about: "Removed" } },
  }),
};
