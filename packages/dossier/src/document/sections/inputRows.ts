import { type Decision, inputName, phrase } from "@shoreline/decide";
import { inputAnchor } from "../anchors.ts";
import { type Block, textBlock } from "../document.ts";
import { figureTo, type Prose } from "../prose.ts";

/** As many as stay together on a printed page. */
export const MOST_ROWS = 11;

/** Says how many rows are left out, and where they are. */
export function restBlocks(count: number, field: string): Block[] {
  const rest = count - MOST_ROWS;
  return rest > 0
    ? [textBlock(phrase`${rest} more, of less weight, stand in the decision as data (${field}).`, "quiet")]
    : [];
}

/** Says that something was not asked for, and how to get it. */
export function notAsked(what: string, field: string): Block {
  return textBlock(
    phrase`${what} was not reckoned for this decision (its field ${field} is empty). Decide the same brief again without --quick.`,
    "careful",
  );
}

/** The name of an input, which leads to where it stands in the document; a name alone where it stands nowhere. */
export function inputProse(decision: Decision, named: Parameters<typeof inputName>[0]): Prose {
  const { path } = named;
  const to = inputAnchor(decision, path);
  return [to === undefined ? inputName(named) : figureTo(inputName(named), to, path)];
}
