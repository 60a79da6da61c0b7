import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, keepExample, LONG, openSite, OWNER, said, setUp, signIn, type Site } from "./harness.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("getting in", () => {
  it(
    "goes by the link of the first start, then by password, and tells a wrong one plainly",
    async () => {
      await using owner = await site.visitor();
      const { page } = owner;
      await setUp(site, owner);
      await page.goto("/settings/profile");
      await page.getByRole("button", { name: said("signIn.out") }).click();
      await signedOut(page).waitFor();
      owner.expectQuiet();

      await page.goto("/settings/audit");
      await page
        .getByRole("main")
        .getByRole("link", { name: said("signIn.title") })
        .click();
      await page.getByLabel(said("access.email")).fill(OWNER.email);
      await page.getByLabel(said("access.password"), { exact: true }).fill("not this one");
      await page.getByRole("button", { name: said("signIn.title"), exact: true }).click();
      await page.getByText(said("problem.not-recognised")).waitFor();
      expect(await page.getByLabel(said("access.email")).inputValue()).toBe(OWNER.email);
      await expectAccessible(page);
      await page.getByLabel(said("access.password"), { exact: true }).fill(OWNER.password);
      await page.getByRole("button", { name: said("signIn.title"), exact: true }).click();
      await page.waitForURL("**/settings/audit");
      await page.getByRole("button", { name: said("audit.verify") }).click();
      await page.getByText(/entries are in order/).waitFor();
      owner.expectQuiet(/status of 401/);
    },
    LONG,
  );

  it(
    "says of a used link that it is of no use any more",
    async () => {
      await using other = await site.visitor();
      await other.page.goto(site.service.setUpLink ?? "");
      await other.page.getByText(said("access.linkGone")).waitFor();
      expect(other.troubles).toEqual([expect.stringContaining("status of 404")]);
    },
    LONG,
  );

  it(
    "goes by a passkey, without a password",
    async () => {
      await using owner = await site.visitor();
      const { page, context } = owner;
      const cdp = await context.newCDPSession(page);
      await cdp.send("WebAuthn.enable");
      await cdp.send("WebAuthn.addVirtualAuthenticator", {
        options: {
          protocol: "ctap2",
          transport: "internal",
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await signIn(owner, OWNER);
      await page.goto("/settings/passkeys");
      await page.getByLabel(said("settings.passkeyName")).fill("Test device");
      await page.getByRole("button", { name: said("settings.addPasskey") }).click();
      await page
        .getByRole("cell", { name: /Test device/ })
        .first()
        .waitFor();
      await page.goto("/settings/profile");
      await page.getByRole("button", { name: said("signIn.out") }).click();
      await signedOut(page).click();
      await page.getByRole("button", { name: said("signIn.passkey") }).click();
      await page.getByRole("link", { name: said("account.title", { name: OWNER.name }) }).waitFor();
      expect(owner.troubles).toEqual([]);
    },
    LONG,
  );
});

/** The way to sign in, above the start page, to which signing out leads. */
function signedOut(page: Page) {
  return page
    .locator("body", { has: page.getByRole("heading", { level: 1, name: said("app.question") }) })
    .getByRole("banner")
    .getByRole("link", { name: said("signIn.title") });
}

describe("a guest", () => {
  it(
    "sees the shared brief with its decision, comments on it, and sees nothing else",
    async () => {
      await using owner = await site.visitor();
      await signIn(owner, OWNER);
      const other = await keepExample(owner);
      const shared = await keepExample(owner);
      await owner.page.getByRole("button", { name: said("share.share"), exact: true }).click();
      await owner.page.getByLabel(said("share.email")).fill("guest@example.org");
      await owner.page.getByRole("button", { name: said("share.invite"), exact: true }).click();
      const link = await owner.page.getByRole("textbox", { name: said("settings.inviteLink") }).inputValue();
      owner.expectQuiet();

      await using guest = await site.visitor();
      const { page } = guest;
      await page.goto(link);
      await page.getByLabel(said("access.name")).fill("Kim Guest");
      await page.getByLabel(said("access.newPassword")).fill("seven slow rivers to the sea");
      await page.getByRole("button", { name: said("invitation.button") }).click();
      await page.getByRole("link", { name: said("account.title", { name: "Kim Guest" }) }).waitFor();
      await page.waitForURL(`**${shared}`);
      await page.goto("/");
      await page.getByText(said("home.guest")).waitFor();
      expect(await page.getByText(said("home.needsMe")).count()).toBe(0);
      expect(await page.getByRole("link", { name: said("home.describe") }).count()).toBe(0);
      await page.goto("/briefs");
      await page.getByRole("table").waitFor();
      expect(await page.getByRole("row").count()).toBe(2);
      await page.goto(shared);
      await page.getByLabel(said("comments.write")).fill("Who bears the exchange rate?");
      await page.getByRole("button", { name: said("comments.send") }).click();
      await page.getByText("Who bears the exchange rate?").waitFor();
      guest.expectQuiet();

      await page.goto(other);
      await page.getByText(said("decision.none")).waitFor();
      for (const part of ["members", "facts", "audit", "organisation"]) {
        // oxlint-disable-next-line no-await-in-loop -- one screen after the other, as a person would
        await page.goto(`/settings/${part}`);
        // oxlint-disable-next-line no-await-in-loop
        await page.getByText(said("problem.not-allowed")).waitFor();
      }
      guest.expectQuiet(/status of 404/);
    },
    LONG,
  );
});
