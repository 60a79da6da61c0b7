export { type Config, type Environment, type OidcConfig, readConfig } from "./config/config.ts";
export { prepareQueue } from "./jobs/queue.ts";
export { type RunningWorker, startWorker } from "./jobs/startWorker.ts";
export { furtherFaults, type RunningServer, startServer } from "./start/server.ts";
export { addOrganisation } from "./upkeep/addOrganisation.ts";
export { type Migrated, migrateDatabase } from "./upkeep/migrateDatabase.ts";
export { type DatabaseState, databaseState } from "./upkeep/databaseState.ts";
export { backUp, restoreFrom, verifyEveryAudit, type WholeAudit } from "./upkeep/keep.ts";
