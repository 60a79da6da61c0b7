import { createHash } from "node:crypto";
import { Grounds } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decide, type DecideOptions } from "../src/decide.ts";
import type { Decision } from "../src/decision.ts";
import { smallProduction, smallProject, smallService } from "./briefs.ts";

const OPTIONS: DecideOptions = { seed: 4, trials: 512 };
const digest = (decision: Decision) => createHash("sha256").update(JSON.stringify(decision)).digest("hex");
const written = (brief: object, options = OPTIONS) => digest(expectOk(decide(expectOk(readBrief(brief)), options)));

/** Columns of one decision are memory of the next: whatever still read them would now read other futures. */
describe("memory of columns that decisions use one after the other", () => {
  it("holds nothing of a decision that was made", () => {
    const first = expectOk(decide(expectOk(readBrief(smallService)), { ...OPTIONS, defended: true }));
    const before = digest(first);
    for (const brief of [smallProject, smallProduction]) written(brief, { ...OPTIONS, trials: 2048 });
    expect(digest(first)).toBe(before);
  });

  it("holds nothing that an edit is decided from", () => {
    const grounds = new Grounds();
    written(smallService, { ...OPTIONS, grounds });
    for (const brief of [smallProject, smallProduction]) written(brief, { ...OPTIONS, trials: 2048 });
    for (const priorities of [
      { cost: 0.7, speed: 0.3 },
      { cost: 0.2, control: 0.8 },
    ]) {
      const edited = { ...smallService, priorities };
      expect(written(edited, { ...OPTIONS, grounds })).toBe(written(edited));
    }
  });
});
