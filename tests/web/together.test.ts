import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepExample, LONG, openSite, OWNER, said, setUp, signIn, type Site } from "./harness.ts";

const COLLEAGUE = { name: "Ada Analyst", email: "ada@example.org", password: "nine green hills in the rain" } as const;

/** Milliseconds: the first pause before a refused stream is asked for again is two seconds, or three by chance. */
const LONGER_THAN_THE_FIRST_PAUSES = 4000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("two people at one decision", () => {
  it(
    "see each other, where they look, and what they say, without loading the page again",
    async () => {
      await using owner = await site.visitor();
      await setUp(site, owner);
      await using colleague = await site.visitor();
      await joinAsAnalyst(owner.page, colleague.page);
      const decision = await keepExample(owner);
      await owner.page.getByRole("heading", { name: said("comments.title") }).waitFor();

      await colleague.page.goto(decision);
      await colleague.page.getByText(said("live.isHere", { name: OWNER.name })).waitFor({ state: "attached" });
      await owner.page.getByText(said("live.isHere", { name: COLLEAGUE.name })).waitFor({ state: "attached" });

      await colleague.page.getByLabel(said("comments.write")).fill("Is the attrition ours or the atlas's?");
      await colleague.page.getByRole("button", { name: said("comments.send") }).click();
      await owner.page.getByText("Is the attrition ours or the atlas's?").waitFor();
      await owner.page.getByText(COLLEAGUE.name, { exact: true }).waitFor();

      await owner.page.getByLabel(said("comments.write")).fill("The atlas's. Ours is lower.");
      await owner.page.getByRole("button", { name: said("comments.send") }).click();
      await colleague.page.getByText("The atlas's. Ours is lower.").waitFor();

      await colleague.page.goto("/");
      const gone = owner.page.getByText(said("live.isHere", { name: COLLEAGUE.name }));
      await gone.waitFor({ state: "detached", timeout: 45_000 });
      expect([...owner.troubles, ...colleague.troubles]).toEqual([]);
    },
    LONG,
  );

  it(
    "hear of each other again after the service has refused them for a while, and ask no more where it is for good",
    async () => {
      await using owner = await site.visitor();
      await signIn(owner, OWNER);
      const decision = await keepExample(owner);
      await using colleague = await site.visitor();
      await signIn(colleague, COLLEAGUE);
      const refusals = [429, 503];
      await colleague.context.route("**/api/v1/briefs/*/events", (route) => {
        const status = refusals.shift();
        return status === undefined ? route.continue() : route.fulfill({ status, body: "" });
      });
      await colleague.page.goto(decision);
      await colleague.page.getByText(said("live.isHere", { name: OWNER.name })).waitFor({ state: "attached" });
      expect(refusals).toEqual([]);
      await owner.page.getByLabel(said("comments.write")).fill("Who pays for the hand-over?");
      await owner.page.getByRole("button", { name: said("comments.send") }).click();
      await colleague.page.getByText("Who pays for the hand-over?").waitFor();
      colleague.expectQuiet(/status of (?:429|503)/);

      let asked = 0;
      await colleague.context.route("**/api/v1/briefs/*/events", (route) => {
        asked += 1;
        return route.fulfill({ status: 404, body: "" });
      });
      await colleague.context.route(/\/api\/v1\/briefs\/[\w-]+$/, (route) =>
        route.fulfill({
          status: 404,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "/problems/not-found", title: "Not found", status: 404 }),
        }),
      );
      await colleague.page.goto(decision);
      await colleague.page.waitForTimeout(LONGER_THAN_THE_FIRST_PAUSES);
      expect(asked).toBe(1);
    },
    LONG,
  );

  it(
    "are told when somebody else has kept a newer version, and lose nothing",
    async () => {
      await using owner = await site.visitor();
      await signIn(owner, OWNER);
      await using colleague = await site.visitor();
      await signIn(colleague, COLLEAGUE);
      const decision = await keepExample(owner);
      const brief = await owner.page
        .getByRole("link", { name: said("briefs.brief"), exact: true })
        .getAttribute("href");
      for (const { page } of [owner, colleague]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as people do
        await takeUpFirst(page, brief ?? "");
      }
      await keepVersion(owner.page);
      await owner.page.waitForURL(
        (address) => address.pathname.startsWith("/decisions/") && address.pathname !== decision,
        {
          timeout: 120_000,
        },
      );
      await keepVersion(colleague.page);
      await colleague.page.getByText(said("problem.changed")).waitFor();
      colleague.expectQuiet(/status of 412/);
      expect(owner.troubles).toEqual([]);
    },
    LONG,
  );
});

async function joinAsAnalyst(owner: Page, colleague: Page): Promise<void> {
  await owner.goto("/settings/members");
  await owner.getByLabel(said("access.email")).fill(COLLEAGUE.email);
  await owner.getByRole("button", { name: said("settings.inviteButton") }).click();
  const link = await owner.getByRole("textbox", { name: said("settings.inviteLink") }).inputValue();
  await colleague.goto(link);
  await colleague.getByLabel(said("access.name")).fill(COLLEAGUE.name);
  await colleague.getByLabel(said("access.newPassword")).fill(COLLEAGUE.password);
  await colleague.getByRole("button", { name: said("invitation.button") }).click();
  await colleague.getByRole("link", { name: said("account.title", { name: COLLEAGUE.name }) }).waitFor();
}

async function takeUpFirst(page: Page, brief: string): Promise<void> {
  await page.goto(brief);
  await page.getByRole("button", { name: said("briefs.takeUpIt", { version: 1 }) }).click();
  await page.waitForURL("**/draft");
}

async function keepVersion(page: Page): Promise<void> {
  await page.getByRole("button", { name: said("keep.keep"), exact: true }).click();
  await page.getByRole("button", { name: /Keep as a new version/ }).click();
}
