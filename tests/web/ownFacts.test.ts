import { prepareQueue } from "../../apps/server/src/jobs/queue.ts";
import { startPostgres } from "@shoreline/postgres";
import { migrate } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ran } from "../service/runningService.ts";
import {
  expectAccessible,
  keepExample,
  LONG,
  openSite,
  OWNER,
  said,
  settled,
  setUp,
  setUpBy,
  type Site,
} from "./harness.ts";

const OTHER = {
  organisation: "Southgate Mills",
  name: "Sam Stranger",
  email: "sam@example.org",
  password: "a kettle under the old bridge",
} as const;

const WHAT = "Software developer";
const SOURCE = "Payroll, June 2026";

let site: Site;
let ownerUrl = "";
const closing = new AsyncDisposableStack();
beforeAll(async () => {
  const postgres = expectOk(await startPostgres());
  closing.defer(() => postgres.stop());
  const database = await postgres.freshDatabase();
  ownerUrl = database.ownerUrl;
  expectOk(await migrate(ownerUrl, prepareQueue));
  site = closing.use(await openSite({ DATABASE_URL: database.serviceUrl }));
}, LONG);
afterAll(() => closing.disposeAsync());

describe("an organisation's own figures", () => {
  it(
    "stand in the atlas in place of the published ones, in decisions with their source, and nowhere else",
    async () => {
      await using owner = await site.visitor();
      const { page } = owner;
      await setUp(site, owner);
      await page.goto("/atlas/in-pune");
      await settled(page);
      const published = await figureOf(page);

      await page.getByRole("button", { name: said("atlas.ownTellIt", { what: WHAT }), exact: true }).click();
      await page.locator("select[name=unit]").selectOption("INR/year");
      await fill(page, { value: "plenty", low: "2,700,000", high: "2,600,000" });
      await page.getByRole("button", { name: said("facts.keep") }).click();
      await page
        .locator("input[name=low][aria-invalid=true]")
        .or(page.locator("input[name=value][aria-invalid=true]"))
        .first()
        .waitFor();
      await fill(page, { value: "2,400,000" });
      await page.getByRole("button", { name: said("facts.keep") }).click();
      await page.locator("input[name=low][aria-invalid=true]").waitFor();
      await expectAccessible(page, "a figure that is refused");
      await fill(page, { value: "240,000,000" });
      await fill(page, { low: "2,200,000", high: "" });
      await page.getByRole("button", { name: said("facts.keep") }).click();
      await page.getByText(said("facts.keepFar", { given: "240,000,000" })).waitFor();
      await expectAccessible(page, "a figure that is asked about");
      await fill(page, { value: "2,400,000", high: "2,600,000" });
      await page.getByRole("button", { name: said("facts.keepAnyway") }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });

      await row(page).getByText(`2,400,000 INR/year, from ${SOURCE}`).waitFor();
      await row(page).getByText(said("atlas.own"), { exact: true }).waitFor();
      await row(page).getByText(published).waitFor();
      expect(await figureOf(page)).not.toBe(published);
      await expectAccessible(page, "a place with an own figure");

      await page.goto(`/atlas?compare=${encodeURIComponent(JSON.stringify(["in-pune", "DE"]))}`);
      await row(page, "Software developer (USD/year)").getByText(SOURCE).waitFor();
      await row(page, "Software developer (USD/year)").getByText(published).waitFor();
      await expectAccessible(page, "a comparison with an own figure");

      await page.goto("/draft?example=patient-portal&open=facts");
      await page.locator("#facts").getByText(SOURCE).first().waitFor({ state: "attached" });
      await page
        .locator("#facts")
        .getByText(/on the organisation's own figures/)
        .waitFor();
      await page.goto("/explore?example=patient-portal");
      await page.getByRole("slider").first().waitFor();

      const decision = await keepExample(owner);
      await page.locator("#facts").getByText(SOURCE).first().waitFor({ state: "attached" });
      expect(await sourcesOf(page, decision)).toContain(SOURCE);
      owner.expectQuiet(/status of 400/);
    },
    LONG,
  );

  it(
    "are seen by nobody else",
    async () => {
      const added = await ran(["organisations", "add", "--json"], { DATABASE_URL: ownerUrl });
      const { setUp: link } = JSON.parse(added.out) as { setUp: { url: string } };
      const { pathname, hash } = new URL(link.url);
      await using other = await site.visitor();
      await setUpBy(`${site.url}${pathname}${hash}`, other, OTHER);
      await using nobody = await site.visitor();
      for (const { page } of [other, nobody]) {
        /* oxlint-disable no-await-in-loop -- one after the other, as people do */
        await page.goto("/atlas/in-pune");
        await row(page).waitFor();
        expect(await page.getByText(SOURCE).count()).toBe(0);
        await page.goto("/draft?example=patient-portal");
        await page.locator("#facts").waitFor();
        expect(await page.getByText(SOURCE).count()).toBe(0);
        /* oxlint-enable no-await-in-loop */
      }
      expect(await sourcesOf(other.page, await keepExample(other))).not.toContain(SOURCE);
      expect([...other.troubles, ...nobody.troubles]).toEqual([]);
    },
    LONG,
  );

  it(
    "need somebody who is signed in, and the page says so",
    async () => {
      await using nobody = await site.visitor();
      const { page } = nobody;
      await page.goto("/atlas/in-pune");
      await page.getByText(said("atlas.ownSignIn")).waitFor();
      expect(await page.getByText(said("atlas.ownTell"), { exact: true }).count()).toBe(0);
      await expectAccessible(page);
      nobody.expectQuiet();
    },
    LONG,
  );

  it(
    "are changed and taken back at their row, and the atlas answers again",
    async () => {
      await using owner = await site.visitor();
      const { page } = owner;
      await page.goto("/sign-in?back=/atlas/in-pune");
      await page.getByLabel(said("access.email")).fill(OWNER.email);
      await page.getByLabel(said("access.password"), { exact: true }).fill(OWNER.password);
      await page.getByRole("button", { name: said("signIn.title"), exact: true }).click();
      await page.getByRole("button", { name: said("atlas.ownChangeIt", { what: WHAT }) }).click();
      expect(await page.locator("input[name=value]").inputValue()).toBe("2,400,000");
      await page.locator("input[name=source]").fill("Offers of autumn 2026");
      await page.getByRole("button", { name: said("facts.keep") }).click();
      await row(page).getByText("Offers of autumn 2026").waitFor();
      await row(page)
        .getByRole("button", { name: said("list.takeBackIt", { name: WHAT }) })
        .click();
      await row(page).getByText("Offers of autumn 2026").waitFor({ state: "detached" });
      await page.getByRole("button", { name: said("atlas.ownTellIt", { what: WHAT }), exact: true }).waitFor();
      owner.expectQuiet();
    },
    LONG,
  );
});

function row(page: Page, head: string | RegExp = /^Software developer \(/) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: head }) });
}

function figureOf(page: Page): Promise<string> {
  return row(page).getByRole("cell").first().innerText();
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries({ date: "2026-06-30", source: SOURCE, ...fields })) {
    // oxlint-disable-next-line no-await-in-loop -- one field after the other, as a person would
    await page.locator(`input[name=${name}]`).fill(text);
  }
}

/** What the facts of a kept decision say of where they come from. */
async function sourcesOf(page: Page, address: string): Promise<readonly string[]> {
  const kept = await page.context().request.get(`/api/v1${address}`);
  const { facts } = (await kept.json()) as { readonly facts: readonly { readonly source: string }[] };
  return facts.map(({ source }) => source);
}
