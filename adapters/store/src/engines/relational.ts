import { createTableRelationsHelpers, extractTablesRelationalConfig } from "drizzle-orm/relations";
import * as schema from "../schema.ts";

const tables = extractTablesRelationalConfig(schema, createTableRelationsHelpers);

/** The schema as Drizzle's sessions want it, worked out once. */
export const relational = { fullSchema: schema, schema: tables.tables, tableNamesMap: tables.tableNamesMap };
