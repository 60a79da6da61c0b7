import { blocksOf, type Document } from "./document.ts";
import type { Prose } from "./prose.ts";

/** Every place of a document that can be linked to, in the order of reading. */
export function anchorsOf({ sections }: Document): string[] {
  return sections.flatMap(({ id, blocks }) => [
    id,
    ...blocksOf(blocks).flatMap((block) => {
      if (block.kind === "heading") return [block.id];
      if (block.kind !== "table") return [];
      const { table } = block;
      return [table.id, ...table.rows.map((row) => row.id)].flatMap((each) => each ?? []);
    }),
  ]);
}

/** Every piece of prose of a document, in the order of reading. */
export function proseOf({ sections }: Document): Prose[] {
  return sections.flatMap(({ blocks }) =>
    blocksOf(blocks).flatMap((block) => {
      switch (block.kind) {
        case "lead":
        case "verdict":
        case "text":
        case "labelled":
          return [block.text];
        case "list":
          return block.items;
        case "table":
          return block.table.rows.flatMap(({ cells }) => cells);
        default:
          return [];
      }
    }),
  );
}
