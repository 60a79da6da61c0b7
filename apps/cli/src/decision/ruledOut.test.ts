import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { nothingFeasiblePage } from "./ruledOut.ts";

const fault = (id: string, path: string, allowed: string, hint: string) => ({
  code: "decide.no-feasible-alternative",
  path: `${id}: ${path}`,
  given: "1",
  allowed,
  hint,
});

describe("nothing feasible", () => {
  it("tells each reason once, whom it rules out, and what would change it", () => {
    const faults = [
      fault("vendor@in-pune", "limits.budget", "10 or less", "Feasible with a budget of 900."),
      fault("employees@in-pune", "limits.budget", "10 or less", "Feasible with a budget of 950."),
      fault(
        "employees@in-pune",
        "limits.startBy",
        "by 2027-02-02",
        "Feasible if first output may come 5 months later.",
      ),
    ];
    expect(terminalText(nothingFeasiblePage(faults), plainStyle)).toMatchInlineSnapshot(`
      "No arrangement is feasible: each breaks at least one limit of the brief.

      Reasons
        · limits.budget (10 or less) rules out 2 alternatives: vendor, own staff in
          Pune. For vendor in Pune: feasible with a budget of 900.
        · limits.startBy (by 2027-02-02) rules out own staff in Pune. For own staff in
          Pune: feasible if first output may come 5 months later.

      Loosen the limit that matters least, or name other sites under candidates.sites.
      "
    `);
  });
});
