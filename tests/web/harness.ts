import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import german from "../../apps/web/src/words/de.json" with { type: "json" };
import english from "../../apps/web/src/words/en.json" with { type: "json" };
import { APPLICATION, buildApplication, isBuilt } from "../../tools/web/builtApplication.ts";
import { type RunningService, runService, type Variables } from "../service/runningService.ts";
import { startedChromium } from "../threads/chromium.ts";

type Gaps = Readonly<Record<string, string | number>>;

/** A word with what stands in its gaps. */
export function said(key: keyof typeof english, gaps: Gaps = {}): string {
  return filled(english[key], gaps);
}

/** The same for who reads German. */
export function saidInGerman(key: keyof typeof german, gaps: Gaps = {}): string {
  return filled(german[key], gaps);
}

function filled(text: string, gaps: Gaps): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name] ?? ""));
}

/** How long a journey may take on a busy machine, in milliseconds. */
export const LONG = 240_000;

export const OWNER = {
  organisation: "Northwind Works",
  name: "Robin Owner",
  email: "robin@example.org",
  password: "four quiet harbours at dawn",
} as const;

/** The built application behind the real service, and a browser. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly service: RunningService;
  readonly browser: Browser;
  /** A person with a browser of their own. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
}

/**
 * Builds the application where its sources have changed, and serves it with an empty database, by name and not by number.
 * `more` sets the service up otherwise, such as on a database of its own.
 */
export async function openSite(more: Variables = {}): Promise<Site> {
  if (!isBuilt()) await buildApplication();
  const folder = mkdtempSync(join(tmpdir(), "shoreline-web-"));
  const variables = {
    DATA_DIR: folder,
    HOST: "localhost",
    WEB_DIR: APPLICATION,
    LOG_LEVEL: "warn",
    RATE_PER_MINUTE_OPEN: "0",
    ...more,
  };
  const [service, browser] = await Promise.all([runService(variables), startedChromium()]);
  const { url } = service;
  return {
    url,
    service,
    browser,
    visitor: async (options = {}) =>
      visitorOf(await browser.newContext({ baseURL: url, locale: "en-GB", ...options }), url),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A person with a browser, whose page is watched. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should not have happened: an error or warning in the console, a request to anywhere else. */
  readonly troubles: string[];
  /** Expects that nothing of the kind happened. Texts that fit `allowed` are expected, such as the status of a refusal. */
  expectQuiet(allowed?: RegExp): void;
}

async function visitorOf(context: BrowserContext, url: string): Promise<Visitor> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  context.on("request", (request) => {
    if (isOutside(request.url(), url)) troubles.push(`request: ${request.url()}`);
  });
  return {
    page,
    context,
    troubles,
    expectQuiet: (allowed) => refuseAny(troubles.filter((each) => allowed?.test(each) !== true)),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function isOutside(address: string, url: string): boolean {
  return !address.startsWith(`${url}/`) && !/^(?:data|blob|about):/.test(address);
}

/** Waits until nothing is computed or fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle").catch(() => {});
  const waiting = page.locator("main [role=status][aria-label]");
  await waiting.first().waitFor({ state: "detached", timeout: 60_000 });
}

/** Longer than any colour takes to change. */
const TRANSITION = 300;

/** Shows the page in a theme, and waits until its colours are there. */
export async function inTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForTimeout(TRANSITION);
}

/** Expects that axe finds nothing wrong on the page as it stands. */
export async function expectAccessible(page: Page, name = "page"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  refuseAny(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(", ")}`));
}

function refuseAny(found: readonly string[]): void {
  if (found.length > 0) throw new Error(found.join("\n"));
}

/** Sets the service up by the link of its first start, as its owner. */
export async function setUp(site: Site, visitor: Visitor): Promise<void> {
  await setUpBy(site.service.setUpLink ?? "", visitor, OWNER);
}

/** Makes an organisation by the link to it, as its owner. */
export async function setUpBy(
  link: string,
  { page }: Visitor,
  owner: Record<keyof typeof OWNER, string>,
): Promise<void> {
  await page.goto(link);
  await page.getByLabel(said("setUp.organisation")).fill(owner.organisation);
  await page.getByLabel(said("access.name")).fill(owner.name);
  await page.getByLabel(said("access.email")).fill(owner.email);
  await page.getByLabel(said("access.newPassword")).fill(owner.password);
  await page.getByRole("button", { name: said("setUp.button") }).click();
  await page.getByRole("link", { name: said("account.title", { name: owner.name }) }).waitFor();
}

/** Signs in by password, wherever the visitor is. */
export async function signIn(
  { page }: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
) {
  await page.goto("/sign-in");
  await page.getByLabel(said("access.email")).fill(email);
  await page.getByLabel(said("access.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: said("signIn.title"), exact: true }).click();
  await page.waitForURL((address) => !address.pathname.startsWith("/sign-in"));
}

/** Keeps the worked example and its decision; gives the address of the decision. */
export async function keepExample({ page }: Visitor): Promise<string> {
  await page.goto("/draft?example=patient-portal");
  await page.getByRole("button", { name: said("keep.keep"), exact: true }).click();
  await page.getByRole("button", { name: said("keep.new") }).click();
  await page.waitForURL(/\/decisions\//, { timeout: 120_000 });
  return new URL(page.url()).pathname;
}
