/*
 * Every row belongs to an organisation, and every key starts with it, so that neither a join nor a foreign key can lead
 * from one organisation into another, and so that a database that spreads rows by organisation can keep each together.
 * Row-level security (migrations) refuses all other rows to the role that the service connects as.
 */
export { engagements, members, organisations } from "./schema/organisations.ts";
export { apiTokens, attempts, challenges, credentials, links, sessions } from "./schema/signIn.ts";
export { briefs, briefVersions, comments, decisions, scenarios } from "./schema/work.ts";
export { ownClasses, ownFacts } from "./schema/knowledge.ts";
export { auditEntries, idempotencyKeys, jobs } from "./schema/running.ts";
