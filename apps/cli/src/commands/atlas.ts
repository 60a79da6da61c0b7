import type { CommandOffer } from "./command.ts";

const PLACE = "a city or country, by id, name or ISO code";

const load = () => import("../atlas/atlasReplies.ts");

/** The commands under `atlas`. */
export const atlasOffers: readonly CommandOffer[] = [
  {
    name: "list",
    summary: "every city and country that the atlas knows",
    arguments: [],
    options: [],
    examples: [["list", "ids, names and time zones, by region"]],
    run: async () => (await load()).listReply(),
  },
  {
    name: "show",
    summary: "what is known of a place",
    arguments: [{ name: "PLACE", about: PLACE, least: 1 }],
    options: [],
    examples: [
      ["show in-pune", "each fact with date, source and confidence"],
      ["show Poland --json", "the same as data, with ranges and derivations"],
    ],
    run: async ({ words }) => (await load()).showReply(words),
  },
  {
    name: "compare",
    summary: "places side by side, fact by fact",
    arguments: [{ name: "PLACE", about: PLACE, least: 2, many: true }],
    options: [],
    examples: [["compare Guadalajara Kraków Pune", "wages, taxes, law, language and more in three columns"]],
    run: async ({ words }) => (await load()).compareReply(words),
  },
  {
    name: "sources",
    summary: "where the facts come from and what may be done with them",
    arguments: [],
    options: [],
    examples: [["sources", "publisher, licence and address of every source"]],
    run: async () => (await load()).sourcesReply(),
  },
];
