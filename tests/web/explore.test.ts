import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LONG, openSite, said, settled, type Site, type Visitor } from "./harness.ts";
import { shifts, watchShifts } from "./screens.ts";

/** What a hand takes for at once, in milliseconds; on a machine that does nothing else. */
const GOAL = 100;
/** What must hold on a busy one, too, where other tests compute beside it. */
const MOST = 1000;
const MOST_OF_WIDE = 5 * MOST;
const MOVES = 60;
/** Beside those of the brief. */
const FURTHER_SITES = [
  "vn-ho-chi-minh-city",
  "my-kuala-lumpur",
  "eg-cairo",
  "lt-vilnius",
  "br-sao-paulo",
  "ar-buenos-aires",
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

describe("exploring", () => {
  it(
    "answers a slider under the hand with the real engine, and nothing jumps",
    async () => {
      await using visitor = await site.visitor();
      const pictures = await moved(visitor, "/explore?example=patient-portal");
      expect(pictures.length).toBeGreaterThan(MOVES / 4);
      expect(told("worked example", pictures)).toBeLessThan(MOST);
      expect(visitor.page.url()).toContain("set=");
      // What the hand left behind is what the address shows to somebody else.
      const left = await figuresAtRest(visitor);
      await visitor.page.reload();
      await expect.poll(() => figuresAtRest(visitor), { timeout: 60_000 }).toEqual(left);
    },
    LONG,
  );

  it(
    "does so for a brief with sixteen sites",
    async () => {
      await using visitor = await site.visitor();
      const brief = await wideBrief();
      await visitor.context.addInitScript((text) => localStorage.setItem("shoreline.draft", text), brief);
      const pictures = await moved(visitor, "/explore");
      expect(pictures.length).toBeGreaterThan(MOVES / 4);
      expect(told("16 sites", pictures)).toBeLessThan(MOST_OF_WIDE);
      // At rest, exactly again: all alternatives in all futures.
      await figuresAtRest(visitor);
    },
    LONG,
  );
});

/** What is told and drawn once the hand rests and exact figures are there. */
async function figuresAtRest({ page }: Visitor): Promise<unknown> {
  await page.getByText(said("explore.defending")).waitFor({ state: "detached", timeout: 120_000 });
  const futures = page.getByText(said("explore.futures_other", { count: 4096 }), { exact: true });
  await futures.waitFor({ timeout: 60_000 });
  const answer = page.getByRole("region", { name: said("explore.answer") });
  const shapes = await answer.locator("svg path").all();
  const dots = await Promise.all(shapes.map((each) => each.getAttribute("d")));
  return { words: await answer.innerText(), dots };
}

/** How long each picture took, in milliseconds, while a hand moves the first slider to and fro. */
async function moved(visitor: Visitor, path: string): Promise<readonly number[]> {
  await watchShifts(visitor);
  const { page } = visitor;
  await page.goto(path);
  await settled(page);
  await page.getByText(said("explore.defending")).waitFor({ state: "detached", timeout: 120_000 });
  await page.getByRole("slider").first().focus();
  // What was drawn before anything moved is no answer to a hand.
  await page.evaluate(() => performance.clearMeasures("explore.picture"));
  for (let move = 0; move < MOVES; move += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a hand moves step by step
    await page.keyboard.press(move < MOVES / 2 ? "ArrowRight" : "ArrowLeft", { delay: 60 });
  }
  await page.waitForTimeout(1000);
  const { sum, what } = await shifts(visitor);
  expect(sum, what.join("; ")).toBeLessThan(0.01);
  visitor.expectQuiet();
  return page.evaluate(() => performance.getEntriesByName("explore.picture").map(({ duration }) => duration));
}

/** Says how long all but a twentieth of the pictures took at most, in milliseconds. */
function told(what: string, pictures: readonly number[]): number {
  const p95 = pictures.toSorted((a, b) => a - b)[Math.floor(pictures.length * 0.95)] ?? Infinity;
  console.log(
    `From slider to picture, ${what}: p95 ${p95.toFixed(0)} ms of ${pictures.length} pictures (goal ${GOAL} ms).`,
  );
  return p95;
}

/** The brief of the measurements, with sites all over the world: 78 alternatives. */
async function wideBrief(): Promise<string> {
  const brief = await readFile(join(import.meta.dirname, "../../bench/decision.yaml"), "utf8");
  return brief.replace(/^ {4}\[$/m, `    [\n      ${FURTHER_SITES.join(",\n      ")},`);
}
