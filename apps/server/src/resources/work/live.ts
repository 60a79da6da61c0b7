import { liveOperations } from "@shoreline/api";
import { members, type Transaction } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import type { BriefPlace } from "../../live/live.ts";
import { tellNews } from "../../live/tellNews.ts";
import { visibleBrief } from "./briefRows.ts";

/** Being together at a brief. */
export const liveHandlers = [
  handles(liveOperations.events, async ({ path }, context) => {
    const { tx, actor, services } = context;
    await visibleBrief(tx, path.id);
    const listener = {
      place: placeOf(context, path.id),
      guestId: actor.engagementId === null ? undefined : actor.memberId,
      look: () => services.store.as(actor, async (later) => void (await visibleBrief(later, path.id))),
    };
    return { status: 200, events: (send) => tellNews(services.live, listener, send) };
  }),

  handles(liveOperations.present, async ({ path, body }, context) => {
    const { tx, memberId, services } = context;
    await visibleBrief(tx, path.id);
    const place = { ...placeOf(context, path.id), memberId, client: body.client };
    const name = await nameOf(tx, memberId);
    context.afterCommit(() =>
      body.leaving ? services.live.leave(place) : services.live.come({ ...place, name, at: body.at }),
    );
    return { status: 204 };
  }),
];

function placeOf({ actor }: Context, briefId: string): BriefPlace {
  return { organisationId: actor.organisationId, briefId };
}

async function nameOf(tx: Transaction, memberId: string): Promise<string> {
  const [member] = await tx.select({ name: members.name }).from(members).where(eq(members.id, memberId));
  return member?.name ?? "";
}
