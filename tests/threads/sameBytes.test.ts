import { Worker } from "node:worker_threads";
import { startCrew } from "@shoreline/threads";
import { beforeAll, describe, expect, it } from "vitest";
import { decidedHash } from "./decidedHash.ts";
import { watched } from "./watchedCrew.ts";

let alone: string;
beforeAll(async () => void (alone = await decidedHash()));

describe("a decision with its defence", () => {
  it.each([2, 3, 7])("has the same bytes for one thread and for %i", async (threads) => {
    const crew = startCrew(threads);
    const watching = watched(crew);
    expect(await decidedHash(watching)).toBe(alone);
    expect(watching.tasks).toBeGreaterThan(1);
    await crew.stop();
  });

  it("has the same bytes for a crew of one", async () => {
    const crew = startCrew(1);
    const watching = watched(crew);
    expect(await decidedHash(watching)).toBe(alone);
    expect(watching.tasks).toBe(0);
  });

  it("has the same bytes where the engine has no WebAssembly", async () => {
    const program = new URL("./withoutWebAssembly.ts", import.meta.url);
    const worker = new Worker(program, { execArgv: ["--conditions=@shoreline/source"] });
    const hash = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    expect(hash).toBe(alone);
  });
});
