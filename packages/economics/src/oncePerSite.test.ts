import { describe, expect, it } from "vitest";
import { groundOf, newService, runningService } from "../test/ground.ts";
import { oncePerSite } from "./oncePerSite.ts";
import type { Setting } from "./setting.ts";
import type { SiteConditions } from "./siteConditions.ts";

describe("what is described once for a site", () => {
  const asked: string[] = [];
  const described = oncePerSite((_: Setting, { site }: SiteConditions, party: "vendor" | "employees") => {
    asked.push(`${party}@${site.id}`);
    return { party };
  });
  const [one, other] = [groundOf(newService), groundOf(runningService)];

  it("is the same for all who ask, and another for another site, another party and another setting", () => {
    const [home, pune] = [one.home, one.conditionsOf("in-pune")];
    const first = described(one, home, "vendor");
    expect(described(one, home, "vendor")).toBe(first);
    const others = [
      described(one, home, "employees"),
      described(one, pune, "vendor"),
      described(other, other.home, "vendor"),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
    expect(asked).toEqual(["vendor@us-chicago", "employees@us-chicago", "vendor@in-pune", "vendor@us-chicago"]);
  });
});
