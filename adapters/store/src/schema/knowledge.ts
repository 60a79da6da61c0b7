import { integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, now, id, organisationId, createdAt, counted } from "./columns.ts";
import { organisations, authorKey } from "./organisations.ts";

/** What an organisation knows better than the atlas. */
export const ownFacts = pgTable(
  "own_facts",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    key: text("key").notNull(),
    place: text("place").notNull(),
    /** A number, text or flag as the key asks; JSON. */
    value: jsonb("value").notNull(),
    low: jsonb("low"),
    high: jsonb("high"),
    unit: text("unit").notNull(),
    /** ISO date or year that it is true of. */
    date: text("date").notNull(),
    source: text("source").notNull(),
    note: text("note").notNull().default(""),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().default(now),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("own_facts_by_key").on(table.organisationId, table.key, table.place, table.date),
    authorKey(table),
    counted("own_facts_version", table),
  ],
);

/** A reference class fitted to an organisation's own past projects. */
export const ownClasses = pgTable(
  "own_classes",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    name: text("name").notNull(),
    /** The class file that `shoreline forecast fit` writes. */
    document: jsonb("document").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().default(now),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("own_classes_by_name").on(table.organisationId, table.name),
    authorKey(table),
    counted("own_classes_version", table),
  ],
);
