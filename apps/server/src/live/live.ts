import type { LiveChange } from "@shoreline/api";
import type { Store } from "@shoreline/store";
import type { Logger } from "pino";
import { z } from "zod";
import { Gathering, type News, type Present } from "./gathering.ts";

/** A brief of an organisation. */
export interface BriefPlace {
  readonly organisationId: string;
  readonly briefId: string;
}

/** One window of somebody. */
interface Window extends BriefPlace, Present {
  readonly client: string;
}

/**
 * Being together at one brief: who is there, and what has changed. Nothing of it is kept. On a server all processes
 * tell each other through the database; an embedded database has one process.
 */
export interface Live {
  come(window: Window): Promise<void>;
  leave(window: BriefPlace & Pick<Window, "memberId" | "client">): Promise<void>;
  changed(place: BriefPlace, what: LiveChange): Promise<void>;
  /** Who is there now. */
  people(place: BriefPlace): readonly Present[];
  /** Hears of a brief until the returned function is called. */
  listen(place: BriefPlace, hear: (news: News) => void): () => void;
  close(): Promise<void>;
}

const CHANNEL = "shoreline_live";
const SWEEP_MILLISECONDS = 30_000;

const place = { organisationId: z.string(), briefId: z.string() };
const message = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("come"),
    ...place,
    client: z.string(),
    memberId: z.string(),
    name: z.string(),
    at: z.string(),
  }),
  z.object({ kind: z.literal("leave"), ...place, client: z.string(), memberId: z.string() }),
  z.object({ kind: z.literal("changed"), ...place, what: z.enum(["brief", "comments", "scenarios", "decisions"]) }),
]);
type Message = z.output<typeof message>;

/** What another process has told; nothing where it is not ours to understand: whoever is in the database may notify. */
function messageOf(text: string): Message | undefined {
  try {
    return message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Begins to listen to other processes, where there can be any. */
export async function startLive(given: {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => number;
}): Promise<Live> {
  const { store, log, now } = given;
  const gatherings = new Map<string, Gathering>();
  const at = ({ organisationId, briefId }: BriefPlace) => {
    const key = `${organisationId}/${briefId}`;
    const known = gatherings.get(key) ?? new Gathering();
    gatherings.set(key, known);
    return known;
  };
  const hear = (told: Message) => take(at(told), told, now());
  const hearText = (text: string) => {
    const told = messageOf(text);
    if (told !== undefined) hear(told);
  };
  const stopListening = await store.listen?.(CHANNEL, hearText);
  const notify = notifying(store, log);
  const tell = async (told: Message) => (stopListening === undefined ? hear(told) : notify(told));
  const sweep = setInterval(() => {
    for (const [key, gathering] of gatherings) if (gathering.isEmpty(now())) gatherings.delete(key);
  }, SWEEP_MILLISECONDS).unref();
  return {
    come: (window) => tell({ kind: "come", ...window }),
    leave: (window) => tell({ kind: "leave", ...window }),
    changed: (where, what) => tell({ kind: "changed", ...where, what }),
    people: (where) => at(where).people(now()),
    listen: (where, listener) => at(where).listen(listener),
    close: async () => {
      clearInterval(sweep);
      await stopListening?.();
    },
  };
}

/** Tells the processes that serve what a process has changed that serves nobody, and so need not listen. */
export function tellingOthers(store: Store, log: Logger): Pick<Live, "changed"> {
  const notify = notifying(store, log);
  return { changed: (where, what) => notify({ kind: "changed", ...where, what }) };
}

/** Says something to all processes on the same server, this one included if it listens. */
function notifying(store: Store, log: Logger) {
  return async (told: Message): Promise<void> => {
    try {
      await store.statements.executeSql("select pg_notify($1, $2)", [CHANNEL, JSON.stringify(told)]);
    } catch (error) {
      // Others hear of it with the next heartbeat; what was asked is done all the same.
      log.warn({ err: error }, "others could not be told");
    }
  };
}

function take(gathering: Gathering, told: Message, now: number): void {
  if (told.kind === "changed") return gathering.tell({ kind: "changed", what: told.what });
  if (told.kind === "leave") return gathering.leave(told.memberId, told.client);
  const { client, memberId, name, at } = told;
  return gathering.come(client, { memberId, name, at }, now);
}
