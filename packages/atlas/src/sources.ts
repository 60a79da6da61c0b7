import sourceList from "../facts/sources.json" with { type: "json" };
import type { ListFile } from "./factFile.ts";

/**
 * Where figures come from and what may be done with them.
 *
 * `attribution`  the words to print where the figures are shown
 * `where`        where it was read
 * `reuse`        `redistributable`: freely with attribution · `share-alike`: derived tables under the same licence ·
 *                `single-facts`: terms unclear or closed, so only single cited figures are used
 */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly where: string;
  readonly reuse: "redistributable" | "share-alike" | "single-facts";
}

/** Every source of the atlas, by id. */
export function sources(): readonly Source[] {
  return (sourceList as unknown as ListFile<Source>).rows;
}
