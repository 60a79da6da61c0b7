import { readFileSync } from "node:fs";
import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import type { ShownBlock } from "./shownBlocks.ts";
import { shownDocument } from "./shownDocument.ts";

const text = readFileSync(new URL("../../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const reading = expectOk(readBrief(text));
const quick = shownDocument(expectOk(decide(reading, { trials: 256 })), true);
const whole = shownDocument(expectOk(decide(reading, { trials: 256, defended: true })), false);

/** What a block is on the page: what is sought stands where it will be told. */
function placeOf(block: ShownBlock): string {
  if (block.kind === "sought" || block.kind === "labelled") return `labelled ${block.label}`;
  return block.kind;
}

describe("a decision whose defence is still to come", () => {
  it("has every section and on its first page every block that it will have", () => {
    expect(quick.sections.map(({ id }) => id)).toEqual(whole.sections.map(({ id }) => id));
    const [before, after] = [quick, whole].map(({ sections }) => sections[0]?.blocks.map(placeOf));
    expect(before).toEqual(after);
  });

  it("says nowhere that nobody asked", () => {
    expect(JSON.stringify(quick.sections.find(({ id }) => id === "answer"))).not.toContain("was not looked for");
    expect(quick.sections.find(({ id }) => id === "change")?.blocks).toEqual([{ kind: "reckoned" }]);
  });
});
