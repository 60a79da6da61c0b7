import type { LiveChange } from "@shoreline/api";
import type { Context } from "../../http/handler.ts";

/** Tells everybody who looks at a brief, once the change is kept. */
export function tellOthers({ actor, services, afterCommit }: Context, briefId: string, what: LiveChange): void {
  const { organisationId } = actor;
  afterCommit(() => services.live.changed({ organisationId, briefId }, what));
}
