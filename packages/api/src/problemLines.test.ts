import { expect, it } from "vitest";
import { problemLines } from "./problemLines.ts";

it("a problem is told in a line, and each of its faults in one more", () => {
  const problem = {
    type: "/problems/faults",
    title: "The request has faults",
    status: 400,
    faults: [
      { code: "request.missing", path: "document.company.home", allowed: "a place" },
      {
        code: "request.out-of-range",
        path: "query.limit",
        given: "900",
        allowed: "at most 200",
        hint: "Ask in pages.",
      },
    ],
  };
  expect(problemLines(problem)).toEqual([
    "The request has faults.",
    "document.company.home is missing; allowed: a place",
    "query.limit cannot be 900; allowed: at most 200. Ask in pages.",
  ]);
});

it("a problem without faults is told with its detail", () => {
  const problem = { type: "/problems/changed", title: "Somebody has changed it", status: 412, detail: "It is at 3." };
  expect(problemLines(problem)).toEqual(["Somebody has changed it: It is at 3."]);
});
