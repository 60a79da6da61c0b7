import type { Decision, Sentence } from "@shoreline/decide";

/** What a decision says about a topic, every figure leading to its place; undefined where it holds no such figure. */
export type CaseSentence = (decision: Decision) => Sentence | undefined;
