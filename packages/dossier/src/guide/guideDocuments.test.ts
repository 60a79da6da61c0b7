import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guideDocument } from "./guideDocuments.ts";
import { guideEntries } from "./guideEntries.ts";
import { themes } from "./themes.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/guide.md"), "utf8");
const [, list = ""] = page.split("## The entries");

describe("the list of the guide", () => {
  it("holds every entry once, as data", () => {
    const ids = guideDocument().themes.flatMap(({ terms, questions }) => [...terms, ...questions].map(({ id }) => id));
    expect(ids.toSorted()).toEqual(guideEntries.map(({ id }) => id).toSorted());
  });

  it("is that of the manual: the same themes, terms and questions, and no others", () => {
    const lines = Object.keys(themes).flatMap((theme) => {
      const under = guideEntries.filter((entry) => entry.theme === theme);
      const terms = under.filter(({ kind }) => kind === "term").map(({ title }) => title);
      const questions = under.filter(({ kind }) => kind === "question").map(({ title }) => `- ${title}`);
      return [`### ${themes[theme as keyof typeof themes]}`, terms.join(" · "), ...questions];
    });
    expect(list.split("\n").filter((line) => line !== "")).toEqual(lines);
  });
});
