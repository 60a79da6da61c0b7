import { liveOperations } from "@shoreline/api";
import { members, type Transaction } from "@shoreline/store";
import { eq } from "drizzle-orm";
import type { EventSender } from "../../http/events.ts";
import { type Context, handles } from "../../http/handler.ts";
import { GONE_MILLISECONDS, type News } from "../../live/gathering.ts";
import type { BriefPlace } from "../../live/live.ts";
import { visibleBrief } from "./briefRows.ts";

/** A stream ends after so long, and who comes back is looked at anew: they may no longer be allowed. */
const STREAM_MILLISECONDS = 5 * 60_000;

/** Being together at a brief. */
export const liveHandlers = [
  handles(liveOperations.events, async ({ path }, context) => {
    await visibleBrief(context.tx, path.id);
    const place = placeOf(context, path.id);
    return { status: 200, events: (send) => tellNews(context, place, send) };
  }),

  handles(liveOperations.present, async ({ path, body }, context) => {
    const { tx, memberId, services } = context;
    await visibleBrief(tx, path.id);
    const place = { ...placeOf(context, path.id), client: body.client };
    const name = await nameOf(tx, memberId);
    context.afterCommit(() =>
      body.leaving ? services.live.leave(place) : services.live.come({ ...place, memberId, name, at: body.at }),
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

/** Tells who is there, at first and whenever it changes, and what has changed; until the client leaves. */
async function tellNews({ services }: Context, place: BriefPlace, send: EventSender): Promise<void> {
  const { live } = services;
  let told = "";
  const tellPeople = async () => {
    const people = live.people(place);
    const text = JSON.stringify(people);
    if (text !== told) await send({ event: "present", data: { people } });
    told = text;
  };
  const hear = (news: News) =>
    void (news.kind === "present" ? tellPeople() : send({ event: "changed", data: { what: news.what } }));
  const stop = live.listen(place, hear);
  // Who goes without a word is noticed by nobody hearing of them.
  const look = setInterval(() => void tellPeople(), GONE_MILLISECONDS / 3);
  try {
    await tellPeople();
    await within(STREAM_MILLISECONDS, send.signal);
  } finally {
    clearInterval(look);
    stop();
  }
}

function within(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener("abort", () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
