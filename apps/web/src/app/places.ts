import type { WordKey } from "../words/words.ts";

/** The rooms of the application, in the order in which they stand in the head and in the palette. */
export const places = [
  { to: "/", word: "nav.home", keys: "g h" },
  { to: "/new", word: "nav.new", keys: "g n" },
  { to: "/compare", word: "nav.compare", keys: "g c" },
  { to: "/atlas", word: "nav.atlas", keys: "g a" },
  { to: "/overlap", word: "nav.overlap", keys: "g o" },
  { to: "/guide", word: "nav.guide", keys: "g g" },
  { to: "/settings", word: "nav.settings", keys: "g s" },
] as const satisfies readonly { readonly to: `/${string}`; readonly word: WordKey; readonly keys: string }[];
