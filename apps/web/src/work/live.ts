import { useEffect, useState } from "react";
import { followEvents } from "./eventStream.ts";
import { queries } from "./queries.ts";
import { ask } from "./server.ts";
import { useSession } from "./session.ts";

/** Somebody who has the same brief open. */
export interface Present {
  /** Not told to guests. */
  readonly memberId?: string;
  /** To a guest, initials. */
  readonly name: string;
  /** Where they look: a decision, a figure, the brief itself. Not told to guests. */
  readonly at?: string;
}

/** What of a brief has changed at the service. */
type Changed = "brief" | "comments" | "scenarios" | "decisions";

/** Who is not heard of for three of these is gone. */
const HEARTBEAT_MILLISECONDS = 10_000;
const LONGEST_PLACE = 120;
/** Two tabs of one person are one of them. */
const client = crypto.randomUUID();

/** Tells others where one looks, and gives those who look at the same brief; what they change is fetched by itself. */
export function useLive(briefId: string, at: string): readonly Present[] {
  const { identity } = useSession();
  const [present, setPresent] = useState<readonly Present[]>([]);
  useEffect(() => followed(briefId, setPresent), [briefId]);
  useEffect(() => told(briefId, at), [briefId, at]);
  const others = present.filter(({ memberId }) => memberId === undefined || memberId !== identity?.member.id);
  return [...new Map(others.map((each, index) => [each.memberId ?? index, each])).values()];
}

function followed(briefId: string, onPresent: (present: readonly Present[]) => void): () => void {
  return followEvents({
    address: `/api/v1/briefs/${briefId}/events`,
    hear: {
      present: (data) => onPresent((JSON.parse(data) as { readonly people: readonly Present[] }).people),
      changed: (data) => void renewed(briefId, (JSON.parse(data) as { readonly what: Changed }).what),
    },
    ask: () => ask((service) => service.briefs.read({ path: { id: briefId } })),
    // Nobody is shown of whom nothing is heard any more.
    onGivenUp: () => onPresent([]),
  });
}

async function renewed(briefId: string, what: Changed): Promise<void> {
  if (what === "decisions") await queries.invalidateQueries({ queryKey: ["decisions", "list"] });
  else if (what === "brief") await queries.invalidateQueries({ queryKey: ["briefs"] });
  else await queries.invalidateQueries({ queryKey: ["briefs", briefId, what] });
}

function told(briefId: string, at: string): () => void {
  const tell = (isLeaving: boolean) =>
    ask((service) =>
      service.live.present({
        path: { id: briefId },
        body: { client, at: at.slice(0, LONGEST_PLACE), leaving: isLeaving },
      }),
    ).catch(() => {});
  void tell(false);
  const beat = setInterval(() => void tell(false), HEARTBEAT_MILLISECONDS);
  const leave = () => void tell(true);
  addEventListener("pagehide", leave);
  return () => {
    clearInterval(beat);
    removeEventListener("pagehide", leave);
    leave();
  };
}
