import { z } from "zod";
import { operation } from "../operation.ts";
import { pageOf, pageQuery } from "../page.ts";
import { byId } from "./identity.ts";

const ownClassSummary = z
  .object({
    id: z.uuid(),
    name: z.string().describe("As briefs name it in work.forecastClass"),
    fitted: z.string().describe("Day on which it was learned"),
    projects: z.int().describe("Past projects that it was learned from"),
    version: z.int(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "OwnClassSummary" });

const document = z.record(z.string(), z.unknown()).describe("The class, schema class/1, as `forecast fit` writes it");

/** A reference class of the organisation's own past projects. */
const ownClass = ownClassSummary.extend({ document }).meta({ id: "OwnClass" });

const written = z.strictObject({ document });

/** Thousands of past projects with dozens of columns. */
const MOST_BYTES = 16 * 1024 * 1024;

export const classOperations = {
  list: operation({
    id: "classes.list",
    method: "GET",
    path: "/classes",
    summary: "Reference classes of the organisation, the newest first",
    access: "facts:read",
    request: { query: z.object(pageQuery) },
    answers: { 200: { about: "A page of classes", body: pageOf(ownClassSummary) } },
  }),
  create: operation({
    id: "classes.create",
    method: "POST",
    path: "/classes",
    summary: "Keep a class that was learned from past projects",
    access: "facts:write",
    mostBytes: MOST_BYTES,
    request: { body: written },
    answers: { 201: { about: "The class as kept", body: ownClassSummary } },
  }),
  read: operation({
    id: "classes.read",
    method: "GET",
    path: "/classes/{id}",
    summary: "A class with its document",
    access: "facts:read",
    versioned: "reads",
    request: { path: byId },
    answers: { 200: { about: "The class", body: ownClass } },
  }),
  update: operation({
    id: "classes.update",
    method: "PUT",
    path: "/classes/{id}",
    summary: "Put a class that was learned anew in place of the former one",
    access: "facts:write",
    versioned: "updates",
    mostBytes: MOST_BYTES,
    request: { path: byId, body: written },
    answers: { 200: { about: "The class as kept", body: ownClassSummary } },
  }),
  remove: operation({
    id: "classes.remove",
    method: "DELETE",
    path: "/classes/{id}",
    summary: "Remove a class; decisions that it spoke in stay as they are",
    access: "facts:write",
    versioned: "updates",
    request: { path: byId },
    answers: { 204: { about: "Removed" } },
  }),
};
