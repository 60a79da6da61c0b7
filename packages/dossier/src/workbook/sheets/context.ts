import type { Decision } from "@shoreline/decide";
import type { Calculation } from "../graph/calculation.ts";
import type { Layout } from "../graph/layout.ts";
import type { InputGroup } from "../inputs/inputGroups.ts";
import type { BlockValues } from "./blockValues.ts";
import type { Block } from "./cashFlowLayout.ts";

/** What every sheet is made from. */
export interface Context {
  readonly decision: Decision;
  readonly calculation: Calculation;
  readonly layout: Layout;
  readonly groups: readonly InputGroup[];
  readonly blocks: readonly Block[];
  readonly values: ReadonlyMap<string, BlockValues>;
}

/** The block of an alternative; throws where it has none. */
export function blockOf({ blocks }: Pick<Context, "blocks">, id: string): Block {
  const found = blocks.find(({ alternative }) => alternative.candidate.id === id);
  if (found === undefined) throw new Error(`The workbook lays out no cash flow of "${id}".`);
  return found;
}
