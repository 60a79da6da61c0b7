import { factAt } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newService,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import type { LineKey } from "../line.ts";
import { boughtServiceTaxLines, transferPricingLine } from "./tax.ts";

const parameters = fixedParameters({ transferPricingMarkup: 0.15, irrecoverableVatShare: 0.6 });
const german = (industry: string) =>
  groundOf(
    withParts(newService, { company: { home: "de-munich", currency: "EUR", entities: ["de"], industry } }),
    parameters,
  );

describe("the tax of a captive", () => {
  it("is the local rate on a margin over what it costs there, month by month", () => {
    const ground = groundOf(newService, parameters);
    const placement = placed(ground, "employees", "in-bengaluru");
    const flow = cashFlow(ground, placement);
    const local: LineKey[] = [
      "wages",
      "employerBurden",
      "attrition",
      "management",
      "seats",
      "tools",
      "travel",
      "entity",
    ];
    const cost = local.reduce((all, key) => all + (lineAt(ground, flow.lines, key)[30] ?? 0), 0);
    expect(lineAt(ground, flow.lines, "tax")[30]).toBeCloseTo(cost * 0.15 * placement.site.corporateTaxShare, 4);
    const alone = transferPricingLine(ground, placement.site, ground.world.everyMonth);
    expect(byMonthAt(ground, alone.monthly)[0]).toBeCloseTo(0.15 * placement.site.corporateTaxShare, 12);
  });

  it("is none at home", () => {
    const ground = groundOf(newService, parameters);
    expect(lineSum(ground, cashFlow(ground, placed(ground, "employees", "us-chicago")), "tax")).toBe(0);
  });
});

describe("value added tax on bought services", () => {
  it("stays for the part that a bank, an insurer, a hospital or a school cannot reclaim", () => {
    const rate = factAt("valueAddedTaxShare", "DE").value;
    for (const industry of ["banking", "insurance", "healthcare", "higher education", "public administration"]) {
      const ground = german(industry);
      const flow = cashFlow(ground, placed(ground, "vendor", "pl-krakow"));
      const price =
        (lineAt(ground, flow.lines, "vendorPrice")[20] ?? 0) + (lineAt(ground, flow.lines, "onSite")[20] ?? 0);
      expect(lineAt(ground, flow.lines, "valueAddedTax")[20]).toBeCloseTo(price * rate * 0.6, 4);
    }
  });

  it("is reclaimed by everybody else, and does not exist in the United States", () => {
    for (const industry of ["retail", "software", "hospitality", "public relations"])
      expect(boughtServiceTaxLines(german(industry), german(industry).world.everyMonth)).toEqual([]);
    const bank = groundOf(withParts(newService, { company: { industry: "banking" } }), parameters);
    expect(boughtServiceTaxLines(bank, bank.world.everyMonth)).toEqual([]);
  });
});
