import lexicon from "../lexicon/industries.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, type Statement, wordsBefore } from "../text/document.ts";
import { findKeyed, type Keyed, wordList } from "../text/phrases.ts";
import { longestOf } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const industries = wordList(lexicon);
const SELF =
  /(?:we(?:'re| are)|i am with|i'm with|i work for|client:?|customer:?|organi[sz]ation:?|requester:?|client group:?|company:?|about us:?|who:?|who we are:?|\(|buyer is|on behalf of|our company is|contracting (?:body|authority) is)(?: \|)?(?: (?:an?|the|is|of|at))*(?: [a-z-]+){0,3} $/;

/** The industry, where the organisation describes itself. */
export function industryFindings({ passages }: Statement): Finding[] {
  return passages.slice(0, 14).flatMap((passage) => {
    const found = longestOf(findKeyed(industries, passage.plain, passage.start));
    return found
      .filter((each) => isSelf(passage, each))
      .slice(0, 1)
      .map((each) => finding(passage, each, { path: "company.industry", value: each.key, rule: "company.industry" }));
  });
}

function isSelf(passage: Passage, found: Keyed<keyof typeof lexicon>): boolean {
  return !isForeign(passage, found) && SELF.test(` ${wordsBefore(passage, found, 70)}`);
}
