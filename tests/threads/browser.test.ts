import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startedChromium } from "./chromium.ts";
import { decidedHash } from "./decidedHash.ts";
import type { Answer } from "./page/caller.ts";
import { servedPage, type ServedPage } from "./servedPage.ts";

const FOLDER = join(import.meta.dirname, "page");
const LONG = 120_000;

let browser: Browser;
let isolated: ServedPage;
beforeAll(async () => {
  [browser, isolated] = await Promise.all([startedChromium(), servedPage(FOLDER)]);
}, LONG);
afterAll(async () => {
  await Promise.all([browser?.close(), isolated?.close()]);
});

/** An open page, and every address outside of it that was asked for. */
async function opened({ address }: ServedPage): Promise<{ page: Page; outside: readonly string[] }> {
  const page = await browser.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) outside.push(request.url());
  });
  await page.goto(address);
  return { page, outside };
}

function decidedIn(page: Page, threads: number): Promise<Answer> {
  return page.evaluate((wanted) => {
    const { decided } = globalThis as unknown as { decided: (threads: number) => Promise<Answer> };
    return decided(wanted);
  }, threads);
}

describe("a decision in Chromium", () => {
  it(
    "has the bytes that it has in Node, on one thread and on several",
    async () => {
      const { page, outside } = await opened(isolated);
      const hash = await decidedHash();
      expect(await decidedIn(page, 1)).toEqual({ hash, size: 1, tasks: 0, sizeAfterStop: 1 });
      expect(await decidedIn(page, 2)).toMatchObject({ hash, size: 2, sizeAfterStop: 1 });
      const several = await decidedIn(page, 3);
      expect(several).toMatchObject({ hash, size: 3, sizeAfterStop: 1 });
      expect(several.tasks).toBeGreaterThan(1);
      expect(outside).toEqual([]);
    },
    LONG,
  );

  it(
    "is made by one thread in a page that may not share memory, with the same bytes",
    async () => {
      const open = await servedPage(FOLDER, {});
      const { page } = await opened(open);
      const answer = await decidedIn(page, 2);
      await open.close();
      expect(answer).toEqual({ hash: await decidedHash(), size: 1, tasks: 0, sizeAfterStop: 1 });
    },
    LONG,
  );
});
