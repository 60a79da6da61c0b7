import { describe, expect, it } from "vitest";
import { pathsAt, textRuns } from "./marks.ts";

const text = "a project of 9 months in Berlin";
const quoted = [
  { path: "work.kind", start: 2, end: 9 },
  { path: "work.months", start: 2, end: 21 },
  { path: "company.home", start: 25, end: 31 },
];

describe("words that fields were read from", () => {
  it("cut the text into runs that make it up again", () => {
    const runs = textRuns(text, quoted);
    expect(runs.map((run) => run.text).join("")).toBe(text);
    expect(runs.map(({ text: words, paths }) => `${words}|${paths.join(" ")}`)).toEqual([
      "a |",
      "project|work.kind work.months",
      " of 9 months|work.months",
      " in |",
      "Berlin|company.home",
    ]);
  });

  it("that no longer fit the text are left out until it is read anew", () => {
    expect(textRuns("short", quoted).map(({ paths }) => paths)).toEqual([[], []].slice(0, 1));
    expect(textRuns("", quoted)).toEqual([]);
  });

  it("are found at a place of the text, at their end as well", () => {
    expect(pathsAt(quoted, 9)).toEqual(["work.kind", "work.months"]);
    expect(pathsAt(quoted, 31)).toEqual(["company.home"]);
    expect(pathsAt(quoted, 0)).toEqual([]);
  });
});
