import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { tableOf, MONTHS, reasons } from "../../test/books/linesTable.ts";
import { baselineFromBooks } from "./baselineFromBooks.ts";

const months = (cell: string) => MONTHS.map(() => cell).join(";");

describe("a table with months side by side", () => {
  const heads = `Account;Account name;${MONTHS.map((month) => `${month}.2025`).join(";")};Total`;

  it("is read as months, and neither its total column nor its total row counts", () => {
    const found = expectOk(
      baselineFromBooks(
        tableOf(
          heads,
          `6200;Gehälter;${months("1.000,50")};12.006,00`,
          `6815;Lizenzen;${months("200,00")};2.400,00`,
          `;FTE;${months("12,5")};12,5`,
          `;Summe;${months("1.200,50")};14.406,00`,
        ),
        { currency: "EUR" },
      ),
    );
    expect(found).toMatchObject({
      layout: "wide",
      runCostPerYear: 14_406,
      fte: 12.5,
      annualised: "the sum of twelve months",
    });
    expect(reasons(found)).toEqual([["totals", 1]]);
    expect(found.unusedColumns).toEqual(["Total"]);
  });

  it("takes actual months and leaves plans, and months that hold nothing yet", () => {
    const found = expectOk(
      baselineFromBooks(
        tableOf(
          "Kostenart;Ist Jan;Plan Jan;Ist Feb;Plan Feb;Ist Mrz;Plan Mrz;Ist Apr;Plan Apr",
          "Gehälter;100,50;999,00;100,50;999,00;100,50;999,00;0,00;999,00",
        ),
        { currency: "EUR" },
      ),
    );
    expect(found).toMatchObject({ runCostPerYear: 1206, months: { covered: ["--01", "--02", "--03"] } });
  });
});
