import { describe, expect, it } from "vitest";
import { pathsBelow, readSource } from "./tree.ts";
import { hasEmptyName, lockedAddresses, wordOffences } from "./words.ts";

const paths = pathsBelow(".");
const TEXT = /\.(ts|tsx|mjs|js|json|ya?ml|md|css|html|sol|sh|csv)$|\/[^.]+$|^[^./]+$|rc$/;

describe("the project", () => {
  it("names every file after what is in it", () => {
    expect(paths.filter(hasEmptyName)).toEqual([]);
  });

  it("holds no machine's paths, no registry's hosts and nothing to finish later", () => {
    const texts = paths.filter((path) => TEXT.test(path)).map((path) => readSource(path));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap(wordOffences)).toEqual([]);
  });

  it("locks versions and checksums of packages, not the addresses they came from", () => {
    const locks = paths.filter((path) => path.endsWith("package-lock.json")).map((path) => readSource(path));
    expect(locks.map(({ path }) => path)).toEqual([
      "bench/kernel/squiggle/package-lock.json",
      "package-lock.json",
      "tools/runtime/package-lock.json",
    ]);
    expect(locks.flatMap(lockedAddresses)).toEqual([]);
  });
});

describe("the rule about names", () => {
  it.each(["packages/atlas/src/utils.ts", "packages/atlas/src/helpers/round.ts", "packages/atlas/src/Common.test.ts"])(
    "refuses %s",
    (path) => expect(hasEmptyName(path)).toBe(true),
  );

  it.each(["packages/atlas/src/wageAt.ts", "packages/room/src/commonHours.ts", "docs/README.md"])(
    "accepts %s",
    (path) => expect(hasEmptyName(path)).toBe(false),
  );
});

describe("the rule about words", () => {
  it.each([
    [`see ${"/ho" + "me"}/someone/notes.md`, "a path of one machine"],
    [`"${"/tm" + "p"}/x.json"`, "a path of one machine"],
    [`C:\\${"Us" + "ers"}\\someone`, "a path of one machine"],
    [`https://${"registry" + ".npmjs"}.org/zod`, "the host of a package registry"],
    [`// ${"TO" + "DO"} later`, "a note to finish later"],
  ])("refuses %s", (text, what) => {
    expect(offencesIn(`one\n${text}`)).toEqual([`a.md:2 holds ${what}`]);
  });

  it.each(["https://example.org/home/page", "packages/work/item.ts", "home/office", "a/tmp/b"])(
    "accepts %s",
    (text) => {
      expect(offencesIn(text)).toEqual([]);
    },
  );
});

describe("the rule about lock files", () => {
  it("refuses an address and accepts a link to a workspace", () => {
    const packages = {
      "node_modules/a": { resolved: "https://example.org/a.tgz" },
      "node_modules/b": { resolved: "packages/b", link: true },
    };
    expect(lockedAddresses({ path: "l", text: JSON.stringify({ packages }) })).toEqual(["l: node_modules/a"]);
  });
});

function offencesIn(text: string): string[] {
  return wordOffences({ path: "a.md", text });
}
