import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, settled, type Site } from "./harness.ts";

const COMPUTED = { timeout: 120_000 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("comparing", () => {
  it(
    "puts ways of doing the work side by side; a figure opens where it comes from",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/compare");
      await page.getByRole("button", { name: said("compare.showExample") }).click();
      await page.getByText(/is best of all in .+ futures/).waitFor(COMPUTED);
      const heads = page.getByRole("table", { name: "Key figures" }).getByRole("columnheader");
      const before = await heads.count();
      await page.getByLabel(said("compare.add")).selectOption({ index: 4 });
      await expect.poll(() => heads.count()).toBe(before + 1);
      expect(new URL(page.url()).searchParams.get("alternative")).not.toBeNull();
      await settled(page);
      await expectAccessible(page, "alternatives");
      await page.getByRole("table", { name: "Key figures" }).getByRole("link").first().click();
      await page.waitForURL(/\/draft\?.*at=/);
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "says what would change if something were otherwise, which change did it, and can be linked to",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/compare?of=example:product-team&view=decisions");
      await page.getByLabel(/^were \(now/).fill("12", COMPUTED);
      await page.getByRole("button", { name: said("compare.say"), exact: true }).click();
      await page.getByText(/^The recommendation (stays|changes)/).waitFor(COMPUTED);
      const causes = page.getByRole("table", { name: /^What made the difference/ }).first();
      expect(await causes.innerText()).toContain("how long the work lasts");
      const { searchParams } = new URL(page.url());
      expect(searchParams.get("set")).toBe("work.months=12");
      await page.goBack();
      await page.getByText(/^The recommendation/).waitFor({ state: "detached" });
      visitor.expectQuiet();
    },
    LONG,
  );
});
