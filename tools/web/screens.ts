/*
 * Pictures of every screen, in both themes and two widths, into docs/screens: `npm run screens`, or some of them by name
 * (`npm run screens -- home guide`).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inTheme, keepExample, openSite, settled, setUp, type Visitor } from "../../tests/web/harness.ts";
import { openScreens, ownScreens, type Screen } from "../../tests/web/screens.ts";
import { ROOT } from "../checks/tree.ts";

const FOLDER = join(ROOT, "docs/screens");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ["light", "dark"] as const;
const QUALITY = 60;
/** Longer pages are cut: what is to be looked at stands above. */
const MOST_HEIGHT = 1800;

const names = process.argv.slice(2);
const isWanted = ({ name }: Screen) => names.length === 0 || names.includes(name);
mkdirSync(FOLDER, { recursive: true });
await using site = await openSite();
await using guest = await site.visitor();
/* oxlint-disable no-await-in-loop -- one picture after the other */
for (const screen of openScreens.filter(isWanted)) await pictured(guest, screen);
await using owner = await site.visitor();
await setUp(site, owner);
const decision = await keepExample(owner);
const kept = (await (await owner.context.request.get("/api/v1/briefs")).json()) as { items: { id: string }[] };
for (const screen of ownScreens(decision, `/briefs/${kept.items[0]?.id}`).filter(isWanted))
  await pictured(owner, screen);

async function pictured({ page }: Visitor, { name, path }: Screen): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(path);
    await settled(page);
    for (const theme of THEMES) {
      await inTheme(page, theme);
      writeFileSync(join(FOLDER, `${name}-${size.width}-${theme}.webp`), await picture(page, size));
    }
  }
  console.log(name);
}

/** The page from its top, as WebP, which takes a third of what PNG does. */
async function picture(
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const cdp = await page.context().newCDPSession(page);
  const whole = await page.evaluate<number>("document.documentElement.scrollHeight");
  const clip = { x: 0, y: 0, width, height: Math.min(MOST_HEIGHT, Math.max(height, whole)), scale: 1 };
  // What stays at the edge of a window stands at the edge of the picture, and not across what is to be seen.
  await page.setViewportSize({ width, height: clip.height });
  const { data } = await cdp.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    captureBeyondViewport: true,
    clip,
  });
  await cdp.detach();
  await page.setViewportSize({ width, height });
  return Buffer.from(data, "base64");
}
