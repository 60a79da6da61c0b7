import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { expectAccessible, keepExample, LONG, openSite, said, setUp, type Site } from "./harness.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

const archive =
  "I run a museum in Lisbon. Our archive of 80,000 photographs has to be labelled and described. We have a budget of 120,000 euros.";

/** The text of the draft, as this browser keeps it. */
function draftText(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem("shoreline.draft") ?? "");
}

async function expectDraft(page: Page, line: string): Promise<void> {
  await page.waitForFunction((part) => localStorage.getItem("shoreline.draft")?.includes(part), line);
}

function choose(page: Page) {
  return page.locator('input[type="file"]');
}

function ownWords(page: Page) {
  return page.getByRole("textbox", { name: said("new.yourWords") });
}

describe("a brief in one's own words", () => {
  it(
    "takes its fields from the words, asks for what is missing, and leads to an answer",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/");
      await page.getByRole("link", { name: said("home.describe") }).click();
      await ownWords(page).fill(archive);
      await expectDraft(page, "budget: 120000");
      const row = page.getByRole("listitem").filter({ hasText: said("brief.limits.budget") });
      await row.hover();
      await page.locator('mark[data-paths~="limits.budget"].bg-s2').waitFor();
      await expectAccessible(page, "words");

      const question = page.locator("section[aria-live]");
      const next = () => question.getByRole("button", { name: said("new.next") }).click();
      await question.getByRole("combobox").selectOption("project");
      await next();
      await question.getByRole("combobox").selectOption("data-processing");
      await next();
      await question.getByLabel(said("new.howMeasured")).selectOption("hours");
      await question.getByLabel(said("new.middle")).fill("5,300");
      await next();
      await page.getByText(said("new.enough")).waitFor();

      await ownWords(page).fill(archive.replace("120,000", "150,000"));
      await expectDraft(page, "budget: 150000");
      expect(await draftText(page)).toContain("effort: 5300");
      await page.getByRole("button", { name: said("new.undo") }).click();
      await expectDraft(page, "budget: 120000");
      expect(await ownWords(page).inputValue()).toBe(archive);

      await page.getByRole("link", { name: said("new.decide"), exact: true }).click();
      await page.getByRole("table").first().waitFor();
      await page
        .getByText(/Best in/)
        .first()
        .waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "says of a place that the atlas does not know which one stands in for it",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill("We are a furniture retailer in Leipzig and need people to answer calls in German.");
      await page.getByText(said("new.standsIn", { place: "Berlin", quote: "Leipzig" })).waitFor();
      expect(await draftText(page)).toContain("home: de-berlin");
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("the questions about what the words leave open", () => {
  it(
    "are skipped by keyboard alone, stay skipped, and leave the focus on the page",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill(archive);
      const skip = page.getByRole("button", { name: said("new.skip") });
      await skip.waitFor();
      await skip.focus();
      const asked = page.getByText(said("new.asked"));
      await expect
        .poll(async () => {
          if ((await asked.count()) === 0) await page.keyboard.press("Enter");
          return asked.count();
        })
        .toBe(1);
      expect(await page.evaluate("document.activeElement?.textContent")).toBe(said("new.asked"));
      await page.reload();
      await asked.waitFor();
      await page.getByRole("button", { name: said("new.startOver") }).click();
      await ownWords(page).fill(archive);
      await skip.waitFor();
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "take Enter in their one field for the answer",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill("I run a museum. Our archive of 80,000 photographs has to be labelled and described.");
      const question = page.locator("section[aria-live] form");
      const city = question.getByRole("combobox", { name: /In which city/ });
      await city.pressSequentially("Krak");
      await city.press("Enter");
      await expectDraft(page, "home: pl-krakow");
      await city.press("Enter");
      await city.waitFor({ state: "detached" });
      await question.getByRole("button", { name: said("new.skip") }).waitFor();
      expect(await draftText(page)).toContain("home: pl-krakow");
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("words in which nothing is recognised", () => {
  it.each(["😀🎉 🚢", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."])(
    "are told so: %s",
    async (words) => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill(words);
      await page.getByText(said("new.nothingRead")).waitFor();
      expect(await ownWords(page).inputValue()).toBe(words);
      await ownWords(page).fill(archive);
      await page.getByText(said("new.nothingRead")).waitFor({ state: "detached" });
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("a draft in two tabs", () => {
  it(
    "is taken up by a tab in which nothing was begun",
    async () => {
      await using visitor = await site.visitor();
      const [first, second] = [visitor.page, await visitor.context.newPage()];
      for (const page of [first, second]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
        await page.goto("/new");
      }
      await ownWords(second).fill(archive);
      await expectDraft(second, "budget: 120000");
      await expect.poll(() => ownWords(first).inputValue()).toBe(archive);
      await ownWords(first).press("End");
      await ownWords(first).pressSequentially(" Soon");
      await first.waitForFunction(() => localStorage.getItem("shoreline.draft.words")?.includes("Soon"));
      await second.reload();
      expect(await ownWords(second).inputValue()).toContain("museum in Lisbon");
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "is not overwritten by the other: one of both is chosen, and what stood there can be had back",
    async () => {
      await using visitor = await site.visitor();
      const [first, second] = [visitor.page, await visitor.context.newPage()];
      await first.goto("/new");
      await ownWords(first).fill("We bake bread in Vienna.");
      await expectDraft(first, "home: at-vienna");
      await second.goto("/new");
      await second.getByRole("button", { name: said("new.startOver") }).click();
      await ownWords(second).fill(archive);
      await expectDraft(second, "budget: 120000");

      await first.getByText(said("draft.elsewhere")).waitFor();
      await expectAccessible(first, "draft changed elsewhere");
      await ownWords(first).fill("We bake rolls in Vienna.");
      await first.waitForTimeout(1000);
      await second.reload();
      expect(await ownWords(second).inputValue()).toBe(archive);
      await expectDraft(second, "budget: 120000");

      await first.getByRole("button", { name: said("draft.takeOther") }).click();
      expect(await ownWords(first).inputValue()).toBe(archive);
      await first.getByRole("button", { name: said("new.undo") }).click();
      expect(await ownWords(first).inputValue()).toBe("We bake rolls in Vienna.");
      await expect.poll(() => ownWords(second).inputValue()).toBe("We bake rolls in Vienna.");

      await ownWords(second).fill("We bake cakes in Vienna.");
      await first.getByRole("button", { name: said("draft.keepMine") }).click();
      await second.getByText(said("draft.elsewhere")).waitFor();
      expect(await first.evaluate(() => localStorage.getItem("shoreline.draft.words"))).toContain("rolls");
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("a brief as a form", () => {
  it(
    "is filled in by keyboard alone, refuses what is no number where it stands, and keeps it",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      const { keyboard } = page;
      await page.goto("/new?by=form");
      await page.locator('[id="field-title"] input').focus();
      await keyboard.type("Contract review");
      await keyboard.press("Tab");
      await keyboard.type("A serv");
      await keyboard.press("Tab");
      await keyboard.type("Leg");
      await expectDraft(page, "function: legal");
      await page.getByRole("option", { name: said("brief.measure.tickets") }).waitFor({ state: "attached" });
      await keyboard.press("Tab");
      await keyboard.type("cases");
      await page.getByLabel(said("brief.measure.units"), { exact: true }).waitFor();
      await keyboard.press("Tab");
      await keyboard.type("400");
      await keyboard.press("Tab");
      await keyboard.type("ninety");
      await page
        .getByText(/cannot be "ninety"/)
        .first()
        .waitFor();
      expect(await page.getByLabel(said("new.handling")).inputValue()).toBe("ninety");
      await keyboard.press("Control+a");
      await keyboard.type("90");
      await keyboard.press("Tab");
      await keyboard.type("singap");
      await page
        .getByRole("option", { name: /Singapore/ })
        .first()
        .waitFor();
      await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await page.getByText(said("new.enough")).waitFor();
      expect(await draftText(page)).toContain("handlingMinutes: 90");
      await expectAccessible(page, "form");
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "shows what the text says, and leaves in it what it does not know",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new?by=text");
      const text = "title: Ours # as we call it\ncompany:\n  home: de-berlin\n  teams: [] # nobody yet\n";
      await page.getByLabel(said("new.textLabel")).fill(text);
      await page.getByRole("tab", { name: said("new.form") }).click();
      await page.locator('[id="field-title"] input').fill("Theirs");
      await expectDraft(page, "title: Theirs # as we call it");
      expect(await draftText(page)).toBe(text.replace("Ours", "Theirs"));
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("a second brief", () => {
  it(
    "begins empty from the start page; what was said by hand stays until the words are preferred",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill(archive);
      await expectDraft(page, "budget: 120000");
      await page.getByRole("button", { name: said("new.changeWhat", { field: said("brief.limits.budget") }) }).click();
      await page.getByLabel(said("brief.limits.budget"), { exact: true }).fill("200,000");
      await expectDraft(page, "budget: 200000");
      await page.getByRole("button", { name: said("new.wordsWin") }).click();
      await expectDraft(page, "budget: 120000");

      await page.goto("/");
      await page.getByRole("link", { name: "I run a museum in Lisbon." }).waitFor();
      await page.getByRole("link", { name: said("home.describeOther") }).click();
      await ownWords(page).waitFor();
      expect(await ownWords(page).inputValue()).toBe("");
      await page.getByRole("button", { name: said("new.undo") }).click();
      expect(await ownWords(page).inputValue()).toBe(archive);
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("a file that is opened", () => {
  it(
    "is a brief as YAML or as a workbook, or words",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await choose(page).setInputFiles(join(import.meta.dirname, "../../examples/service-desk.yaml"));
      await page.getByText(said("new.enough")).waitFor();
      expect(await draftText(page)).toBe(readFileSync("examples/service-desk.yaml", "utf8"));

      const rows = [
        ["title", "Invoices"],
        ["work.kind", "service"],
        ["work.function", "finance-accounting"],
        ["work.volumes.invoicesPerMonth", 4000],
        ["company.home", "gb-leeds"],
        ["priorities", "[cost, control]"],
      ].map((row) => row.map((value) => ({ value })));
      const buffer = await writeWorkbook(rows).toBuffer();
      await choose(page).setInputFiles({ name: "brief.xlsx", mimeType: "application/octet-stream", buffer });
      await expectDraft(page, "invoicesPerMonth: 4000");
      expect(await draftText(page)).toContain("priorities: [ cost, control ]");

      await choose(page).setInputFiles(join(import.meta.dirname, "../../examples/patient-portal.txt"));
      await expectDraft(page, "home: us-chicago");
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "of another kind is refused with what would be accepted, and the draft stays",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      await page.goto("/new");
      await ownWords(page).fill(archive);
      await expectDraft(page, "budget: 120000");
      const before = await draftText(page);
      const buffer = Buffer.from("%PDF-1.7");
      await choose(page).setInputFiles({ name: "tender.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("alert").getByText(said("new.copyWords")).waitFor();
      await choose(page).setInputFiles({ name: "tender.txt", mimeType: "text/plain", buffer });
      await page.getByText(said("new.cannotOpen", { file: "tender.txt" })).waitFor();
      await page.getByRole("alert").getByText(said("new.otherKind")).waitFor();
      await choose(page).setInputFiles({ name: "broken.xlsx", mimeType: "application/octet-stream", buffer });
      await page
        .getByRole("alert")
        .getByText(/workbook \(\.xlsx\) that opens/)
        .waitFor();
      expect(await draftText(page)).toBe(before);
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("the start page", () => {
  it(
    "shows who has signed in what was decided and what is begun",
    async () => {
      await using owner = await site.visitor();
      const { page } = owner;
      await setUp(site, owner);
      await page.goto("/");
      await page.getByText(said("home.nothingKept")).waitFor();
      await keepExample(owner);
      await page.goto("/");
      await page.getByRole("heading", { name: said("home.decisions") }).waitFor();
      await page.getByRole("link", { name: "Patient portal for a hospital network" }).first().waitFor();
      expect(await page.getByRole("main").textContent()).toMatch(/Best in \d+ of 10 futures/);
      await expectAccessible(page, "home, signed in");
      owner.expectQuiet();
    },
    LONG,
  );
});
