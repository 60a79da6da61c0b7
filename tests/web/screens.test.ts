import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APPLICATION } from "../../tools/web/builtApplication.ts";
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

/**
 * Of JavaScript at the first visit, as gzip packs it; the engine is fetched by its own thread, beside what is shown. Who
 * follows a link to a decision gets the menu of its files at once with it.
 */
const FIRST_SEEN = [
  ["/", 200_000],
  ["/new", 200_000],
  ["/draft?example=patient-portal", 225_000],
] as const;
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

describe("what is loaded first", () => {
  it.each(FIRST_SEEN)(
    "is small at %s",
    async (path, most) => {
      await using visitor = await site.visitor();
      const scripts = new Set<string>();
      visitor.page.on("response", (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith(".js") && !pathname.includes("engineWorker")) scripts.add(pathname);
      });
      await visitor.page.goto(path);
      await settled(visitor.page);
      const bytes = [...scripts].map(packedBytes).reduce((sum, each) => sum + each, 0);
      console.log(
        `First load of ${path}: ${(bytes / 1000).toFixed(1)} kB of JavaScript by gzip, ${scripts.size} files.`,
      );
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(most);
    },
    LONG,
  );
});

function packedBytes(path: string): number {
  const packed = join(APPLICATION, `${path}.gz`);
  return existsSync(packed) ? statSync(packed).size : readFileSync(join(APPLICATION, path)).length;
}
