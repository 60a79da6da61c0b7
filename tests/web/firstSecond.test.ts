import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepExample, LONG, openSite, said, setUp, type Site, type Visitor } from "./harness.ts";
import { shifts, watchShifts } from "./screens.ts";

/** What one waits for without noticing that one waits, in milliseconds; on a machine that does nothing else. */
const GOAL = 1000;
/** What is read stays where it is; a fifth of what browsers call good (0.1, Core Web Vitals). */
const MOST_SHIFT = 0.02;

/** In the page: when the answer was painted, when its files opened, and when nothing was reckoned any more. */
const WATCH = `
  const seen = (globalThis.seen = {});
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const note = (what) => frames().then(() => (seen[what] ??= performance.now()));
  const holds = { answered: () => document.querySelector("#answer p"), defended: () => !document.querySelector("#answer [role=status]") };
  const until = (what) =>
    new Promise((resolve) => {
      const look = () => holds[what]() && (watcher.disconnect(), resolve(note(what)));
      const watcher = new MutationObserver(look);
      watcher.observe(document, { subtree: true, childList: true });
      look();
    });
  globalThis.answered = () => until("answered");
  globalThis.defended = () => until("answered").then(() => until("defended"));
  addEventListener("toggle", () => note("opened"), true);
`;

interface Seen {
  readonly answered: number;
  readonly opened: number;
  readonly defended: number;
}

let site: Site;
let kept: string;
let storageState: Awaited<ReturnType<Visitor["context"]["storageState"]>>;
beforeAll(async () => {
  site = await openSite();
  await using owner = await site.visitor();
  await setUp(site, owner);
  kept = await keepExample(owner);
  storageState = await owner.context.storageState();
}, LONG);
afterAll(() => site?.[Symbol.asyncDispose]());

/** Opens an address in a browser that has never been here, and asks for the files as soon as the answer is painted. */
async function opened(path: string): Promise<Seen> {
  await using visitor = await site.visitor({ storageState });
  const { page, context } = visitor;
  await watchShifts(visitor);
  await context.addInitScript({ content: WATCH });
  await page.goto(path, { waitUntil: "commit" });
  await page.evaluate("answered()");
  await page.getByRole("button", { name: said("decision.download") }).click();
  await page.getByRole("button", { name: said("decision.file.html") }).waitFor();
  await page.evaluate("defended()");
  const moved = await shifts(visitor);
  expect(moved.sum, moved.what.join("; ")).toBeLessThan(MOST_SHIFT);
  visitor.expectQuiet();
  // Waited for here: the page is closed with this function.
  const seen = await page.evaluate<Seen>("seen");
  return seen;
}

function told(what: string, { answered, opened: open, defended }: Seen): string {
  const [answer, control, defence] = [answered, open, defended].map((each) => each.toFixed(0));
  return `${what}: answer painted after ${answer} ms, its files open after ${control} ms (goal ${GOAL} ms), defended after ${defence} ms.`;
}

describe("the first second", () => {
  it(
    "of a draft shows the answer and takes a click before the defence is there; nothing moves when it comes",
    async () => {
      const seen = await opened("/draft?example=patient-portal");
      console.log(told("A draft", seen));
      expect(seen.answered).toBeLessThan(seen.defended);
      expect(seen.answered).toBeLessThan(seen.opened);
    },
    LONG,
  );

  it(
    "of a draft waits for nothing that only its evidence needs",
    async () => {
      await using visitor = await site.visitor();
      const { page, context } = visitor;
      const held = Promise.withResolvers<void>();
      await context.route(/\/assets\/engine\/evidence-/, async (route) => {
        await held.promise;
        await route.continue();
      });
      await page.goto("/draft?example=patient-portal");
      await page.locator("#answer p").first().waitFor();
      await page.getByRole("button", { name: said("decision.download") }).click();
      await page.getByRole("button", { name: said("decision.file.html") }).waitFor();
      expect(await page.locator("#facts").count()).toBe(0);
      held.resolve();
      await page.locator("#facts").waitFor({ state: "attached" });
      visitor.expectQuiet();
    },
    LONG,
  );

  it(
    "of a kept decision shows it whole",
    async () => {
      const seen = await opened(kept);
      console.log(told("A kept decision", seen));
      expect(seen.answered).toBeLessThan(seen.opened);
    },
    LONG,
  );
});
