import type { Handler } from "../http/handler.ts";
import { atlasHandlers } from "./atlas.ts";
import { referenceHandlers } from "./reference.ts";
import { invitationHandlers } from "./access/invitations.ts";
import { linkHandlers } from "./access/links.ts";
import { memberHandlers } from "./access/members.ts";
import { oidcHandlers } from "./access/oidc.ts";
import { passkeyHandlers } from "./access/passkeys.ts";
import { passwordHandlers } from "./access/password.ts";
import { sessionHandlers } from "./access/sessions.ts";
import { signInHandlers } from "./access/signIn.ts";
import { tokenHandlers } from "./access/tokens.ts";
import { classHandlers } from "./knowledge/classes.ts";
import { factHandlers } from "./knowledge/facts.ts";
import { askDecisionHandler } from "./work/askDecision.ts";
import { auditHandlers } from "./work/audit.ts";
import { briefHandlers } from "./work/briefs.ts";
import { commentHandlers } from "./work/comments.ts";
import { decisionHandlers } from "./work/decisions.ts";
import { engagementHandlers } from "./work/engagements.ts";
import { jobHandlers } from "./work/jobs.ts";
import { liveHandlers } from "./work/live.ts";
import { scenarioHandlers } from "./work/scenarios.ts";

/** How every operation is answered. A new resource is a line here. */
export const handlers: readonly Handler[] = [
  ...atlasHandlers,
  ...referenceHandlers,
  ...briefHandlers,
  ...engagementHandlers,
  ...scenarioHandlers,
  ...commentHandlers,
  ...decisionHandlers,
  askDecisionHandler,
  ...jobHandlers,
  ...liveHandlers,
  ...factHandlers,
  ...classHandlers,
  ...auditHandlers,
  ...signInHandlers,
  ...oidcHandlers,
  ...linkHandlers,
  ...sessionHandlers,
  ...passwordHandlers,
  ...passkeyHandlers,
  ...tokenHandlers,
  ...memberHandlers,
  ...invitationHandlers,
];
