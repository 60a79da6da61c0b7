import type { Theme } from "./guideEntry.ts";

/** What the themes of the guide are called, in the order in which they are listed. */
export const themes: Readonly<Record<Theme, string>> = {
  words: "Who and where",
  models: "Ways of sourcing",
  steering: "Contracts and control",
  money: "Money",
  time: "People and time",
  risk: "Risk and law",
  decision: "The decision itself",
};
