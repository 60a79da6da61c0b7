import { describe, expect, it } from "vitest";
import { groupCaptions } from "./groupCaptions.ts";

const body = (...rows: readonly (readonly string[])[]) => ({
  rows,
  lines: rows.map((_, index) => index + 2),
  notes: [],
});

describe("captions of groups in a first column without a head", () => {
  it("go to each row of their group", () => {
    const report = body(
      ["Payroll", "", ""],
      ["", "Jan", "10"],
      ["", "Feb", "11"],
      ["Total Payroll", "", "21"],
      ["Rent", "", ""],
      ["", "Jan", "5"],
    );
    expect(groupCaptions(["", "Month", "Amount"], report)).toMatchObject({
      columns: ["Group", "Month", "Amount"],
      body: {
        rows: [
          ["Payroll", "Jan", "10"],
          ["Payroll", "Feb", "11"],
          ["Total Payroll", "", "21"],
          ["Rent", "Jan", "5"],
        ],
        lines: [3, 4, 5, 7],
      },
    });
  });

  it("are not seen where the column has a head, or where every row has its own cell", () => {
    const plain = body(["Payroll", "", ""], ["", "Jan", "10"]);
    expect(groupCaptions(["Account", "Month", "Amount"], plain).body).toBe(plain);
    const filled = body(["a", "Jan", "10"], ["b", "Feb", "11"]);
    expect(groupCaptions(["", "Month", "Amount"], filled).body).toBe(filled);
  });
});
