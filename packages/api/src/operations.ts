import type { Operation } from "./operation.ts";
import { atlasOperations } from "./resources/atlas.ts";
import { briefOperations } from "./resources/briefs.ts";
import { referenceOperations } from "./resources/reference.ts";
import { auditOperations } from "./resources/audit.ts";
import { classOperations } from "./resources/classes.ts";
import { commentOperations } from "./resources/comments.ts";
import { decisionOperations } from "./resources/decisions.ts";
import { engagementOperations } from "./resources/engagements.ts";
import { factOperations } from "./resources/facts.ts";
import { askDecision, jobOperations } from "./resources/jobs.ts";
import { liveOperations } from "./resources/live.ts";
import { scenarioOperations } from "./resources/scenarios.ts";
import { invitationOperations, memberOperations, organisationOperations } from "./resources/members.ts";
import { passkeyOperations } from "./resources/passkeys.ts";
import { passwordOperations, sessionOperations } from "./resources/sessions.ts";
import { linkOperations, setUpOperations, signInOperations } from "./resources/signIn.ts";
import { tokenOperations } from "./resources/tokens.ts";

/** Everything that can be asked of the service, by resource and name. A new resource is a line here. */
export const operations = {
  atlas: atlasOperations,
  briefs: briefOperations,
  reference: referenceOperations,
  audit: auditOperations,
  comments: commentOperations,
  classes: classOperations,
  decisions: { ...decisionOperations, ask: askDecision },
  facts: factOperations,
  jobs: jobOperations,
  live: liveOperations,
  engagements: engagementOperations,
  scenarios: scenarioOperations,
  setUp: setUpOperations,
  signIn: signInOperations,
  links: linkOperations,
  sessions: sessionOperations,
  password: passwordOperations,
  passkeys: passkeyOperations,
  tokens: tokenOperations,
  organisation: organisationOperations,
  members: memberOperations,
  invitations: invitationOperations,
} as const;

/** The same as one list: server, OpenAPI document and the test of who may do what go through it. */
export const everyOperation: readonly Operation[] = Object.values(operations).flatMap((resource) =>
  Object.values(resource),
);
