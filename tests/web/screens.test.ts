import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAccessible,
  inTheme,
  keepExample,
  LONG,
  openSite,
  settled,
  setUp,
  type Site,
  type Visitor,
} from "./harness.ts";
import { openScreens, ownScreens, type Screen, shifts, watchShifts } from "./screens.ts";

/** Of JavaScript at the first visit, as gzip packs it; the engine is fetched by its own thread, beside what is shown. */
const MOST_FIRST_BYTES = 200_000;
const ENGINE = /^\/assets\/engine(?:Worker-|\/)/;
/** A tenth of what browsers call good (0.1, Core Web Vitals): room for a scroll bar, and for nothing that is read. */
const MOST_SHIFT = 0.01;
const NARROW = 390;

let site: Site;
let own: readonly Screen[] = [];
let owner: Visitor;

beforeAll(async () => {
  site = await openSite();
  owner = await site.visitor();
  await setUp(site, owner);
  const decision = await keepExample(owner);
  const { items } = (await (await owner.context.request.get("/api/v1/briefs")).json()) as { items: { id: string }[] };
  own = ownScreens(decision, `/briefs/${items[0]?.id}`);
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("every screen", () => {
  it.each(openScreens)(
    "$name has no fault of access, asks nobody outside, fits a phone and does not jump",
    async (screen) => {
      await using visitor = await site.visitor();
      await watchShifts(visitor);
      expect(await sound(visitor, screen)).toEqual([]);
    },
    LONG,
  );

  it(
    "the same holds for who is signed in",
    async () => {
      await watchShifts(owner);
      for (const screen of own) {
        // oxlint-disable-next-line no-await-in-loop -- one screen after the other, as a person would
        expect(await sound(owner, screen)).toEqual([]);
      }
    },
    LONG,
  );
});

/** Looks at a screen in both themes and on a phone; gives what its browser complained about. */
async function sound(visitor: Visitor, { name, path }: Screen): Promise<readonly string[]> {
  const { page } = visitor;
  await page.setViewportSize({ width: 1440, height: 900 });
  await inTheme(page, "light");
  await page.goto(path);
  await settled(page);
  const moved = await shifts(visitor);
  expect(moved.sum, `${name}: ${moved.what.join("; ")}`).toBeLessThan(MOST_SHIFT);
  await expectAccessible(page, `${name}, light`);
  await inTheme(page, "dark");
  await expectAccessible(page, `${name}, dark`);
  await page.setViewportSize({ width: NARROW, height: 844 });
  expect(await page.evaluate<number>("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(NARROW);
  return visitor.troubles;
}

describe("the name of a page", () => {
  it(
    "says what is shown, for tabs, history and paper",
    async () => {
      await using visitor = await site.visitor();
      const { page } = visitor;
      const names = new Set<string>();
      for (const { path } of openScreens) {
        /* oxlint-disable no-await-in-loop -- one screen after the other, as a person would */
        await page.goto(path);
        await settled(page);
        await expect.poll(() => page.title()).toMatch(path === "/" ? /^Shoreline$/ : /.+ · Shoreline$/);
        names.add(await page.title());
        /* oxlint-enable no-await-in-loop */
      }
      expect(names.size).toBeGreaterThan(openScreens.length - 4);
      expect([...names]).toContain("Atlas: Kraków · Shoreline");
      expect(
        [...names].filter((name) => name.endsWith(" · Patient portal for a hospital network · Shoreline")),
      ).toHaveLength(2);
      visitor.expectQuiet();
    },
    LONG,
  );
});

describe("what is loaded first", () => {
  it.each(openScreens)(
    "is small on $name",
    async ({ path }) => {
      await using visitor = await site.visitor();
      expect(await firstBytes(visitor, path)).toBeLessThanOrEqual(MOST_FIRST_BYTES);
    },
    LONG,
  );

  it(
    "is small for who is signed in, and for who reads German",
    async () => {
      const { cookies, origins } = await owner.context.storageState();
      const german = origins.map((origin) => ({
        ...origin,
        localStorage: origin.localStorage.filter(({ name }) => name !== "shoreline.language"),
      }));
      const storageState = { cookies, origins: german };
      for (const { path } of own) {
        /* oxlint-disable no-await-in-loop -- one screen after the other, as a person would */
        await using visitor = await site.visitor({ storageState, locale: "de-DE" });
        expect(await firstBytes(visitor, path), path).toBeLessThanOrEqual(MOST_FIRST_BYTES);
        /* oxlint-enable no-await-in-loop */
      }
    },
    LONG,
  );
});

/** Bytes of JavaScript that the page fetches until nothing moves any more, as gzip packs it. */
async function firstBytes({ page }: Visitor, path: string): Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js") && !ENGINE.test(pathname)) scripts.set(pathname, response.body());
  });
  await page.goto(path);
  await settled(page);
  const packed = (await Promise.all(scripts.values())).map((script) => gzipSync(script, { level: 9 }).length);
  const bytes = packed.reduce((sum, each) => sum + each, 0);
  console.log(`First load of ${path}: ${(bytes / 1000).toFixed(1)} kB of JavaScript by gzip, ${packed.length} files.`);
  expect(bytes).toBeGreaterThan(0);
  return bytes;
}
