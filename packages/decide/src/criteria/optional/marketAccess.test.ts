import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../../test/briefs.ts";
import { column, everyParty, ground, judged, placed, traitShortfall, valueColumnOf } from "../../../test/ground.ts";
import { marketAccess } from "./marketAccess.ts";
import { openedMarket } from "./openedMarket.ts";

const on = ground(smallProject);

const need = (changes: Readonly<Record<string, unknown>>) => marketAccess.need(ground(smallProject, changes));

describe("access to markets", () => {
  it("of a vendor in Pune is a fifth of a presence, less by distance and a small team", () => {
    const placement = placed(on, "vendor", "in-pune");
    const heads = on.nature.headcount;
    const worked = 0.2 * (heads / (heads + 5)) * (1 - 0.3 * placement.site.far) * openedMarket(on, "IN");
    expect(column(on, marketAccess.natural(judged(on, placement)), 1)[0]).toBeCloseTo(worked, 12);
    expect(traitShortfall(marketAccess, on, placement)).toBeCloseTo(2 / (2 + worked), 12);
  });

  it("is half met by an economy of two trillion dollars, whoever opens it", () => {
    for (const party of everyParty) {
      const opened = column(on, marketAccess.natural(judged(on, placed(on, party, "pl-warsaw"))), 1)[0]!;
      const shortfall = traitShortfall(marketAccess, on, placed(on, party, "pl-warsaw"));
      expect(shortfall < 0.5).toBe(opened > 2);
    }
  });

  it("is nothing at home and nothing through freelancers", () => {
    expect(traitShortfall(marketAccess, on, placed(on, "employees", "us-chicago"))).toBe(1);
    expect(traitShortfall(marketAccess, on, placed(on, "freelancers", "in-pune"))).toBe(1);
  });

  it("is greater with a presence of one's own than with anybody else's, in every future and at every site", () => {
    const order = ["employees", "buildOperateTransfer", "employerOfRecord", "vendor", "freelancers"] as const;
    for (const site of ["in-pune", "pl-warsaw", "mx-guadalajara"]) {
      const columns = order.map((party) => valueColumnOf(marketAccess, judged(on, placed(on, party, site))));
      for (let trial = 0; trial < 64; trial++) {
        const values = columns.map((values_) => values_[trial]!);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }
    }
  });

  it("is needed the less the sooner the work leaves, and the more the more it sets the company apart", () => {
    expect(need({ work: { months: 6 }, nature: { core: 0 } })).toBeCloseTo(0.25 * 0.5, 12);
    expect(need({ work: { months: 48 }, nature: { core: 1 } })).toBe(1);
    expect(need({ work: { months: 48 }, nature: { core: 0 } })).toBe(0.5);
  });

  it("is needed wholly by work that meets customers", () => {
    const calls = { function: "contact-center", volumes: { callsPerMonth: 20_000, handlingMinutes: 5 } };
    const lines = ground({ ...smallService, work: { ...(smallService["work"] as object), ...calls } });
    expect(marketAccess.need(lines)).toBe(1);
  });
});
