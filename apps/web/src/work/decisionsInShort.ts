import { useQuery } from "@tanstack/react-query";
import { engine } from "../engine/engine.ts";
import { useLanguage } from "../words/useLanguage.ts";
import type { DecisionSummary } from "./kept.ts";

/** What a decision says in a line, and in which language. */
interface InShort {
  readonly text: string;
  readonly language: string;
}

type Kept = Pick<DecisionSummary, "alternative" | "summary">;

/**
 * What kept decisions say, each in a line: their own sentence in English, in which decisions are kept; in another
 * language what is recommended, which is all that a list knows without it. Undefined for a moment, until that is said.
 */
export function useInShort(decisions: readonly Kept[]): (decision: Kept) => InShort | undefined {
  const language = useLanguage();
  const alternatives = [...new Set(decisions.map(({ alternative }) => alternative))].toSorted();
  const { data, error } = useQuery({
    queryKey: ["decisions", "in short", language, alternatives],
    queryFn: () => engine().recommended(alternatives, language),
    enabled: language !== "en" && alternatives.length > 0,
    staleTime: Infinity,
  });
  return ({ alternative, summary }) => {
    if (language === "en" || error !== null) return { text: summary, language: "en" };
    const text = data?.[alternatives.indexOf(alternative)];
    return text === undefined ? undefined : { text, language };
  };
}
