export type { FreshDatabase } from "./freshDatabases.ts";
export { type Postgres, type PostgresOptions, startPostgres } from "./startPostgres.ts";
