import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fitClass, type OwnClass, pastProjects } from "@shoreline/scope";
import { expectOk, succeed } from "@shoreline/units";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { classFolder } from "./classFolder.ts";

let data = "";
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), "shoreline-classes-"))));
afterEach(() => rmSync(data, { recursive: true }));

function ownClass(name: string, shift = 0): OwnClass {
  const rows = Array.from({ length: 12 }, (_, index) => [String(100 + shift + 37 * index), String(10 + 4 * index)]);
  const table = { name: "own.csv", columns: ["hours", "screens"], rows, lines: rows.map((_, index) => index + 2) };
  const past = expectOk(pastProjects(table, { effort: "hours", size: "screens" }));
  return expectOk(fitClass(past, { name, today: "2026-11-22", effortUnit: "person-hours" })).ownClass;
}

describe("the folder of classes", () => {
  it("is empty before anything was kept, and gives back what was", async () => {
    const folder = classFolder(data);
    expect(expectOk(await folder.load()).size).toBe(0);
    const own = ownClass("Größe 1");
    expect(expectOk(await folder.save(own))).toBe(join(data, "classes", "Größe 1.json"));
    expect(expectOk(await folder.load())).toEqual(new Map([["Größe 1", succeed(own)]]));
  });

  it("keeps what had the name before, and loads only the present one", async () => {
    const folder = classFolder(data);
    const [former, present] = [ownClass("a"), ownClass("a", 500)];
    expectOk(await folder.save(former));
    expectOk(await folder.save(present));
    expect(readdirSync(join(data, "classes")).toSorted()).toEqual(["a.former.json", "a.json"]);
    expect(expectOk(await folder.load()).get("a")).toEqual(succeed(present));
  });

  it("keeps a damaged file from being used, and from standing in the way of others", async () => {
    const folder = classFolder(data);
    expectOk(await folder.save(ownClass("good")));
    writeFileSync(join(data, "classes", "cut.json"), '{ "schema": "class/1", ');
    writeFileSync(join(data, "classes", "other.json"), '{ "schema": "brief/1" }');
    const classes = expectOk(await folder.load());
    expect([...classes].map(([name, { ok }]) => [name, ok])).toEqual([
      ["cut", false],
      ["good", true],
      ["other", false],
    ]);
    expect(classes.get("cut")).toMatchObject({ faults: [{ path: join(data, "classes", "cut.json") }] });
  });

  it("calls a class after its file, so that a copy is found under its new name", async () => {
    const folder = classFolder(data);
    const own = ownClass("a");
    expectOk(await folder.save(own));
    copyFileSync(join(data, "classes", "a.json"), join(data, "classes", "b.json"));
    expect([...expectOk(await folder.load()).values()].map((own) => expectOk(own).name)).toEqual(["a", "b"]);
  });

  it("is whole after several runs at once, and leaves nothing beside the classes", async () => {
    const folder = classFolder(data);
    const saved = await Promise.all([1, 2, 3, 4].map((shift) => folder.save(ownClass("a", shift))));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(expectOk(expectOk(await folder.load()).get("a")!).efforts).toHaveLength(12);
    expect(readdirSync(join(data, "classes")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("names a folder that stands where a class belongs, and a file where the folder does", async () => {
    mkdirSync(join(data, "classes", "a.json"), { recursive: true });
    const fault = { ok: false, faults: [{ code: "history.unreadable-class" }] };
    expect(expectOk(await classFolder(data).load()).get("a")).toMatchObject(fault);
    writeFileSync(join(data, "plain"), "");
    expect(await classFolder(join(data, "plain")).load()).toMatchObject({
      ok: false,
      faults: [{ code: "history.unreadable-class" }],
    });
  });

  it("says so where it cannot be written", async () => {
    writeFileSync(join(data, "file"), "");
    const saved = await classFolder(join(data, "file")).save(ownClass("a"));
    expect(saved).toMatchObject({ ok: false, faults: [{ code: "cli.unwritable", path: "--name" }] });
  });

  // Nothing can be made below /proc, and what is missing there is said not to exist however often one asks.
  it.runIf(process.platform === "linux")("says so as well where nothing can ever be made", async () => {
    const saved = await classFolder("/proc/nope").save(ownClass("a"));
    expect(saved).toMatchObject({ ok: false, faults: [{ code: "cli.unwritable", path: "--name" }] });
  });
});
