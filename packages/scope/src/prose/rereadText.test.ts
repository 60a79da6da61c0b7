import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { changedText } from "../changes/changedText.ts";
import { parseText } from "../parseText.ts";
import { readStatement } from "./readStatement.ts";
import { rereadText } from "./rereadText.ts";

const first = "We are a bank in Berlin and need a mobile app, a project of 9 months with 5 developers.";
const second = "We are a bank in Berlin and need a mobile app, a project of 12 months with 5 developers and 2 testers.";

function read(prose: string) {
  return expectOk(readStatement(prose, { today: "2026-11-22" }));
}

function reread(text: string, before: string | undefined, now: string): string {
  const said = before === undefined ? {} : read(before).brief;
  return expectOk(rereadText({ text, before: said, now: read(now), source: "the text" }));
}

function data(text: string) {
  return expectOk(parseText(text, "")) as Record<string, Record<string, unknown>>;
}

describe("a brief after its prose was read anew", () => {
  const begun = reread("", undefined, first);

  it("follows the prose where nothing was said by hand", () => {
    expect(data(begun)["work"]).toMatchObject({ months: 9, roles: { softwareDeveloper: 5 } });
    const after = reread(begun, first, second);
    expect(data(after)["work"]).toMatchObject({ months: 12, roles: { softwareDeveloper: 5, qaAnalyst: 2 } });
    expect(after).toContain("12 months");
  });

  it("keeps what was said by hand, and takes the rest from the prose", () => {
    const changes = [
      { path: "work.months", value: 24 },
      { path: "limits.budget", value: 800_000 },
    ];
    const after = data(reread(expectOk(changedText(begun, changes)), first, second));
    expect(after["work"]).toMatchObject({ months: 24, roles: { softwareDeveloper: 5, qaAnalyst: 2 } });
    expect(after["limits"]).toEqual({ budget: 800_000 });
  });

  it("adds what the prose says to a brief that was begun by hand", () => {
    const after = data(reread("title: By hand\nwork: { months: 3 }\n", undefined, first));
    expect(after["title"]).toBe("By hand");
    expect(after["work"]).toMatchObject({ months: 3, kind: "project", roles: { softwareDeveloper: 5 } });
  });

  it("takes away what the prose no longer says", () => {
    const after = data(reread(begun, first, "We are a bank in Berlin and need a mobile app, a project of 9 months."));
    expect(after["work"]).not.toHaveProperty("roles");
  });

  it("refuses a text that cannot be read, and changes nothing in it", () => {
    const broken = rereadText({ text: "title: [", before: {}, now: read(first), source: "the text" });
    expect(broken.ok).toBe(false);
  });
});
