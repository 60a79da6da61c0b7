export { type Permission, permissions, permissionsOf, type Role, roles } from "./access.ts";
export {
  type Answered,
  type AnswerShape,
  type Asked,
  type Given,
  type Method,
  type Operation,
  operation,
  type RequestShape,
} from "./operation.ts";
export { type Problem, problem, type ProblemKind, problemKinds } from "./problem.ts";
export { pageOf, pageQuery } from "./page.ts";
export {
  atlasComparison,
  atlasPlace,
  atlasPlaces,
  atlasSources,
  fact,
  placeSummary,
} from "./reference/atlasDocuments.ts";
export { comparison, decisionDocument, forecast, ranking, reading } from "./reference/briefDocuments.ts";
export { coverage, overlap } from "./reference/timeDocuments.ts";
export { classification, explanation, guide, models } from "./reference/wordDocuments.ts";
export { atlasOperations } from "./resources/atlas.ts";
export { referenceOperations } from "./resources/reference.ts";
export { brief, briefOperations, briefSummary } from "./resources/briefs.ts";
export { auditOperations } from "./resources/audit.ts";
export { classOperations } from "./resources/classes.ts";
export { commentOperations } from "./resources/comments.ts";
export { decisionFiles, decisionOperations, decisionSummary, fileLanguages } from "./resources/decisions.ts";
export { engagementOperations } from "./resources/engagements.ts";
export { factOperations } from "./resources/facts.ts";
export { askDecision, type JobStage, jobStages, type JobState, jobStates, jobOperations } from "./resources/jobs.ts";
export { type LiveChange, liveOperations } from "./resources/live.ts";
export { scenarioOperations } from "./resources/scenarios.ts";
export { identity } from "./resources/identity.ts";
export { invitationOperations, memberOperations, organisationOperations } from "./resources/members.ts";
export { passkeyOperations } from "./resources/passkeys.ts";
export { passwordOperations, sessionOperations } from "./resources/sessions.ts";
export { linkOperations, setUpOperations, signInOperations } from "./resources/signIn.ts";
export { tokenOperations } from "./resources/tokens.ts";
export { everyOperation, operations } from "./operations.ts";
export { openApiDocument } from "./openApi/openApiDocument.ts";
export { requestSchemas, type RequestSchemas } from "./requestSchemas.ts";
export {
  apiClient,
  type ApiClient,
  type CallOptions,
  type ClientOptions,
  type Failure,
  type FetchedResponse,
  type FetchPort,
  type Success,
} from "./client/apiClient.ts";
export { problemLines } from "./problemLines.ts";
