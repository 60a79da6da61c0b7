import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER, setUp, startedService, type TestService } from "../../apps/server/test/signIn/service.ts";
import { startedChromium } from "../threads/chromium.ts";

const LONG = 120_000;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [browser, service] = await Promise.all([startedChromium(), startedService()]);
}, LONG);
afterAll(async () => {
  await Promise.all([browser?.close(), service?.[Symbol.asyncDispose]()]);
});

/** A page of the service in a browser with an authenticator that always agrees. */
async function pageWithAuthenticator(): Promise<Page> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.goto(`${service.url}/healthz`);
  return page;
}

/** What the browser makes of options for a new passkey, or of those for signing in. In text, because it runs there. */
function answered(page: Page, kind: "create" | "get", options: unknown): Promise<unknown> {
  const parse = kind === "create" ? "parseCreationOptionsFromJSON" : "parseRequestOptionsFromJSON";
  return page.evaluate(`(async () => {
    const publicKey = PublicKeyCredential.${parse}(${JSON.stringify(options)});
    return (await navigator.credentials.${kind}({ publicKey })).toJSON();
  })()`);
}

describe("a passkey that Chromium makes", () => {
  it(
    "is kept, and signs in without a name",
    async () => {
      const owner = await setUp(service);
      const page = await pageWithAuthenticator();
      const made = await answered(page, "create", (await owner.post("/passkeys/options")).body);
      const kept = await owner.post("/passkeys", { name: "Chromium", response: made });
      expect([kept.status, kept.body]).toMatchObject([201, { name: "Chromium" }]);
      const visitor = service.visitor();
      const shown = await answered(page, "get", (await visitor.post("/sign-in/passkey/options")).body);
      const { status, body } = await visitor.post("/sign-in/passkey", { response: shown });
      expect([status, body.member]).toMatchObject([200, { email: OWNER.email }]);
      expect((await visitor.get("/session")).status).toBe(200);
      await page.close();
    },
    LONG,
  );
});
