import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, settled, setUp, type Site } from "./harness.ts";

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
      const opened = page.getByRole("dialog");
      await opened.getByRole("table", { name: "What it consists of, on average" }).waitFor(COMPUTED);
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

describe("kept decisions", () => {
  it(
    "are told apart by name and scenario, and the earlier one is the one before",
    async () => {
      await using owner = await site.visitor();
      await setUp(site, owner);
      const { page } = owner;
      await page.goto("/draft?example=patient-portal");
      await page.getByRole("button", { name: said("keep.keep"), exact: true }).click();
      await page.getByLabel(said("keep.name"), { exact: true }).fill("Our portal");
      await page.getByRole("button", { name: said("keep.new") }).click();
      await page.waitForURL(/\/decisions\//, COMPUTED);
      await page.getByRole("heading", { level: 1, name: "Our portal" }).waitFor();
      const first = kept(page);

      await page.getByRole("link", { name: said("briefs.brief"), exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Our portal" }).waitFor();
      await page.getByRole("link", { name: said("explore.title"), exact: true }).click();
      const keep = page.getByRole("button", { name: said("explore.keep") });
      await page.getByText(said("explore.keepWhat")).waitFor();
      expect(await keep.isDisabled()).toBe(true);
      await page.goto(`${new URL(page.url()).pathname}${new URL(page.url()).search}&set=work.months%3D28`);
      await keep.click();
      await page.getByLabel(said("explore.scenarioName")).fill("Four months more");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: said("explore.keep") })
        .click();
      await page.getByText(said("explore.kept", { name: "Four months more" })).waitFor();
      await page.getByRole("link", { name: said("explore.toScenario") }).click();
      await page.getByRole("button", { name: said("briefs.decideIt", { name: "Four months more" }) }).click();
      await page.waitForURL(/\/decisions\//, COMPUTED);
      const scenario = said("briefs.scenarioNamed", { name: "Four months more" });
      await page.getByText(said("decision.ofScenario", { scenario })).waitFor();
      const second = kept(page);

      await page.goto(`/compare?of=decision:${second}&with=decision:${first}`);
      const answers = page.getByRole("table", { name: "The two answers" });
      await answers.waitFor(COMPUTED);
      const [, before, after] = await answers.getByRole("columnheader").allInnerTexts();
      expect(before).toMatch(/^Our portal · [^·]+$/);
      expect(after).toContain(`Our portal · ${scenario} · `);
      expect(await page.getByRole("combobox", { name: said("compare.of"), exact: true }).innerText()).toContain(
        scenario,
      );
      await page.goto("/");
      await page.getByRole("link", { name: `Our portal · ${scenario}` }).waitFor();
      owner.expectQuiet();
    },
    LONG,
  );
});

/** Id of the kept decision that is shown. */
function kept(page: Page): string {
  return new URL(page.url()).pathname.replace("/decisions/", "");
}
