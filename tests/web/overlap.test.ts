import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, LONG, openSite, said, setUp, settled, type Site } from "./harness.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("the overlap", () => {
  it(
    "answers for an example, takes one place more, and keeps all of it in the address",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/overlap");
      await page.getByRole("button", { name: said("overlap.example") }).click();
      await page.getByText(/Chicago and Kraków share [\d.]+ h on/).waitFor();
      await page.getByLabel(said("overlap.date"), { exact: true }).fill("2027-03-16");
      await page
        .getByText(said("overlap.share", { places: "Chicago and Kraków", hours: "2.5", date: "Tue, Mar 16, 2027" }))
        .waitFor();
      await page.getByRole("combobox", { name: said("overlap.add") }).fill("Pune");
      await page.getByRole("option", { name: /Pune/ }).click();
      await page.getByText(/Chicago–Kraków 2.5 h, Chicago–Pune 0 h/).waitFor();
      const { searchParams } = new URL(page.url());
      expect(searchParams.get("date")).toBe("2027-03-16");
      await page.reload();
      await page.getByText(/share no hour on Tue, Mar 16, 2027/).waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "shows a year with its clock changes, and each lost day leads to itself",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/overlap?place=us-chicago&place=pl-krakow&view=year&year=2027");
      await page.getByText(/share 1.6 h on an average common working day of 2027/).waitFor();
      expect(await page.getByText(said("overlap.forward")).count()).toBe(2);
      await page.getByRole("link", { name: "Thu, Nov 11, 2027" }).click();
      await page.getByText(/share no hour on Thu, Nov 11, 2027/).waitFor();
      await page.getByText(/public holiday in Kraków/).waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "finds at once who can cover the hours, for who signs in the fewest, and gives their shifts as a calendar",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/overlap?place=us-chicago&place=pl-krakow&view=cover&need=extended&year=2027");
      await page.getByText(said("cover.signedOut")).waitFor({ timeout: 60_000 });
      await setUp(site, visitor);
      await page.goto("/overlap?place=us-chicago&place=pl-krakow&view=cover&need=extended&year=2027");
      await page
        .getByText(/people? covers? it: /)
        .first()
        .waitFor();
      await page.getByText(said("cover.proven")).waitFor({ timeout: 120_000 });
      await settled(page);
      await expectAccessible(page, "coverage");
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: said("cover.calendar") }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe("coverage-2027.ics");
      const text = await readFile(await file.path(), "utf8");
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text).toContain("RRULE:FREQ=WEEKLY");
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "says all that cannot be accepted, and keeps what was typed",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/overlap?place=us-chicago&place=nowhere-at-all&hours=late");
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/nowhere-at-all[\s\S]*late/);
      expect(await page.getByLabel(said("overlap.hours")).inputValue()).toBe("late");
      visitor.expectQuiet();
    },
    LONG,
  );
});
