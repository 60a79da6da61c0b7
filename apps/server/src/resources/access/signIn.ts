import { setUpOperations, signInOperations } from "@shoreline/api";
import { appendAudit, members, organisations } from "@shoreline/store";
import { eq, inArray } from "drizzle-orm";
import { handles, type OpenContext } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { attemptSucceeded, countAttempt } from "../../signIn/attempts.ts";
import { join } from "../../signIn/joining.ts";
import { openLink, useLink, waitFirst } from "../../signIn/links.ts";
import { assertionOptions, asserted } from "../../signIn/passkeys/assertion.ts";
import { passwordFaults } from "../../signIn/password/strength.ts";
import { isOutdated } from "../../signIn/password/hash.ts";
import { matching } from "../../signIn/matching.ts";
import { signIn } from "../../signIn/session.ts";

const setUp = handles(setUpOperations.create, async ({ body }, context) => {
  const faults = passwordFaults(body.password, body.email, "body.password");
  if (faults.length > 0) return problem("faults", { faults });
  const link = await openLink(context, body.token, "setUp");
  const passwordHash = await context.services.signIn.passwords.hash(body.password);
  const { organisationId } = link;
  const actor = { organisationId, memberId: context.newId(), engagementId: null };
  const started = await signIn(context, actor, "set-up", async (tx) => {
    await useLink(tx, link, context.now);
    await tx.insert(organisations).values({ id: organisationId, name: body.organisation, createdAt: context.nowText });
    const details = { name: body.organisation };
    const subject = { subjectKind: "organisation", subjectId: organisationId };
    await appendAudit(tx, { action: "organisation.create", ...subject, details });
    const { email, name } = body;
    await join(tx, actor, { email, name, role: "owner", engagementId: null, passwordHash }, context.nowText);
  });
  return { status: 201, ...started };
});

const ways = handles(signInOperations.ways, async (_asked, { services }) => {
  const { oidc, site } = services.signIn;
  const provider = oidc === undefined ? null : { name: oidc.name, address: "/api/v1/sign-in/oidc" };
  return { status: 200, body: { password: true, passkey: site().domain !== undefined, oidc: provider } };
});

const password = handles(signInOperations.password, async ({ body }, context) => {
  const { services, now } = context;
  const attempt = { address: context.incoming.address, email: body.email };
  const fitting = await matching(context, body);
  const [first, ...more] = fitting;
  if (first === undefined)
    return problem("not-recognised", { detail: "E-mail address and password do not fit each other." });
  if (more.length > 0) {
    await services.store.presenting({}, (tx) => attemptSucceeded(tx, attempt, now));
    return { status: 300, body: { organisations: await named(context, body.email, fitting) } };
  }
  const { organisationId, id: memberId, role, engagementId, passwordHash } = first;
  const actor = { organisationId, memberId, engagementId: role === "guest" ? engagementId : null };
  const renewed = isOutdated(passwordHash) ? await services.signIn.passwords.hash(body.password) : undefined;
  const started = await signIn(context, actor, "password", async (tx) => {
    await attemptSucceeded(tx, attempt, now);
    if (renewed !== undefined) await tx.update(members).set({ passwordHash: renewed }).where(eq(members.id, memberId));
  });
  return { status: 200, ...started };
});

/** Organisations of members who have proved to be theirs. */
function named({ services }: OpenContext, email: string, proved: readonly { readonly organisationId: string }[]) {
  const ids = proved.map(({ organisationId }) => organisationId);
  return services.store.presenting({ email }, (tx) =>
    tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, ids))
      .orderBy(organisations.name),
  );
}

const passkeyOptions = handles(signInOperations.passkeyOptions, async (_asked, context) => {
  return { status: 200, body: { ...(await assertionOptions(context)) } };
});

const passkey = handles(signInOperations.passkey, async ({ body }, context) => {
  const { services, now } = context;
  const attempt = { address: context.incoming.address };
  const seconds = await services.store.presenting({}, (tx) => countAttempt(tx, attempt, now));
  if (seconds !== undefined) return waitFirst(seconds);
  const proved = await asserted(context, body.response);
  if (proved === undefined)
    return problem("not-recognised", { detail: "This passkey is not known here, or its answer came too late." });
  const started = await signIn(context, proved.actor, "passkey", async (tx) => {
    await attemptSucceeded(tx, attempt, now);
    await proved.note(tx);
  });
  return { status: 200, ...started };
});

/** Setting up, and signing in by password or passkey. */
export const signInHandlers = [setUp, ways, password, passkeyOptions, passkey];
