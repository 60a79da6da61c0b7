import { signInOperations } from "@shoreline/api";
import { handles, type OpenContext } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { CHALLENGE_SECONDS, keepChallenge, takeChallenge } from "../../signIn/challenges.ts";
import { endedCookie, keptCookie, tokenIn } from "../../signIn/cookies.ts";
import { arrival, type Arrival } from "../../signIn/arrival.ts";
import type { Flow, Subject } from "../../signIn/oidc/provider.ts";
import { signIn } from "../../signIn/session.ts";
import { newToken } from "../../signIn/token.ts";

const CALLBACK = "/api/v1/sign-in/oidc/callback";

/** What is remembered while the browser is at the provider. */
interface Remembered extends Flow {
  readonly organisationId?: string | undefined;
  readonly returnTo?: string | undefined;
}

const begin = handles(signInOperations.oidc, async ({ query }, context) => {
  const { services, now } = context;
  const { oidc, site } = services.signIn;
  if (oidc === undefined) return problem("not-found", { detail: "No OpenID provider is configured." });
  const begun = await oidc.begin(site().origin + CALLBACK).catch((error: unknown) => noted(context, error));
  if (begun === undefined) return redirect(context, "/sign-in?problem=provider-unavailable");
  const token = newToken();
  const details: Remembered = { ...begun.flow, ...query };
  await services.store.presenting({}, (tx) => keepChallenge(tx, "oidc", token, { ...details }, now));
  // The cookie ties the answer to this browser: nobody can be signed in by following somebody else's link.
  const cookie = keptCookie("oidc", site(), token, CHALLENGE_SECONDS);
  return { status: 303, headers: { Location: begun.address, "Set-Cookie": [cookie] } };
});

const callback = handles(signInOperations.oidcCallback, async (_asked, context) => {
  const flow = await takenFlow(context);
  if (flow === undefined) return redirect(context, "/sign-in?problem=too-late");
  const subject = await subjectOf(context, flow);
  if (subject === undefined) return redirect(context, "/sign-in?problem=provider-refused");
  return arrived(context, flow, await arrival(context, subject, flow.organisationId));
});

/** What was remembered for this browser, once. */
async function takenFlow({ services, incoming, now }: OpenContext): Promise<Remembered | undefined> {
  const token = tokenIn("oidc", services.signIn.site(), incoming);
  if (token === undefined) return undefined;
  const details = await services.store.presenting({}, (tx) => takeChallenge(tx, "oidc", token, now));
  return details as Remembered | undefined;
}

async function subjectOf(context: OpenContext, flow: Flow): Promise<Subject | undefined> {
  const { oidc, site } = context.services.signIn;
  // The address as the browser was sent to it; behind a proxy ours reads otherwise.
  const address = new URL(site().origin + CALLBACK);
  address.search = new URL(context.incoming.url, site().origin).search;
  return oidc?.finish(address, flow).catch((error: unknown) => noted(context, error));
}

async function arrived(context: OpenContext, flow: Remembered, came: Arrival) {
  if (came.kind === "unknown") return redirect(context, "/sign-in?problem=not-a-member");
  if (came.kind === "choose") {
    const choice = new URLSearchParams({ problem: "choose-organisation" });
    for (const id of came.organisationIds) choice.append("organisation", id);
    return redirect(context, `/sign-in?${choice}`);
  }
  const started = await signIn(context, came.actor, "oidc", came.first);
  const back = redirect(context, flow.returnTo ?? "/");
  const cookies = [...started.headers["Set-Cookie"], ...back.headers["Set-Cookie"]];
  return { ...back, headers: { ...back.headers, "Set-Cookie": cookies } };
}

/** To a page of the application; the sign-in elsewhere is over. */
function redirect({ services }: OpenContext, path: string) {
  const site = services.signIn.site();
  return {
    status: 303 as const,
    headers: { Location: site.origin + path, "Set-Cookie": [endedCookie("oidc", site)] },
  };
}

/** Why it failed is for whoever runs the service, without what was sent: it may hold codes and tokens. */
function noted({ services, requestId }: OpenContext, error: unknown): undefined {
  const { name, code } = error as { name?: string; code?: string };
  services.log.warn({ requestId, reason: code ?? name }, "sign-in at the OpenID provider failed");
  return undefined;
}

/** Signing in at the OpenID provider of the configuration. */
export const oidcHandlers = [begin, callback];
