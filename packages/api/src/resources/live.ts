import { z } from "zod";
import { operation } from "../operation.ts";
import { byId } from "./identity.ts";

const LONGEST_PLACE = 120;

/** What of a brief can change while others look at it. */
const liveChanges = ["brief", "comments", "scenarios", "decisions"] as const;
export type LiveChange = (typeof liveChanges)[number];

/** Being together at one brief: nothing of it is kept. */
export const liveOperations = {
  events: operation({
    id: "live.events",
    method: "GET",
    path: "/briefs/{id}/events",
    summary: "Who else looks at a brief, and what of it has just changed, as it happens",
    access: "work:read",
    request: { path: byId },
    answers: {
      200: {
        about:
          "Events `present` ({ people: [{ memberId, name, at }] }; to a guest only the others' initials: [{ name }]) and `changed` ({ what: brief | comments | scenarios | decisions }), at most five times a second; ends after some minutes, to be asked again, and when one may no longer see the brief",
        media: ["text/event-stream"],
      },
    },
  }),
  present: operation({
    id: "live.present",
    method: "POST",
    path: "/briefs/{id}/presence",
    summary: "Tell the others that one is here, and where one looks; once in ten seconds, or one is taken to be gone",
    access: "work:read",
    request: {
      path: byId,
      body: z.object({
        client: z.uuid().describe("One for each window"),
        at: z
          .string()
          .max(LONGEST_PLACE)
          .default("")
          .describe("Where one looks, such as decisions/… or a figure of it"),
        leaving: z.boolean().default(false),
      }),
    },
    answers: { 204: { about: "The others are told" } },
  }),
};
