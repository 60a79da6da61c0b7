import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { runService } from "./runningService.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const hasTools = ["bash", "curl", "jq"].every((tool) => spawnSync(tool, ["--version"]).status === 0);

/** The commands of docs/service.md that go from the first start to a decision. */
function commands(): string {
  const page = readFileSync(join(REPOSITORY, "docs/service.md"), "utf8");
  const [, block] = /## From the first start to a decision\n[^#]*?```sh\n(.*?)```/su.exec(page) ?? [];
  return block ?? "";
}

it.runIf(hasTools)(
  "the first steps of docs/service.md lead from a new service to a decision, word for word",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "shoreline-first-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    symlinkSync(join(REPOSITORY, "examples"), join(folder, "examples"));
    const service = await runService({ DATA_DIR: join(folder, "data") });
    onTestFinished(async () => void (await service.stop()));
    const [site, link] = [/^site=.*$/m, /^link=.*$/m];
    expect(commands()).toMatch(site);
    expect(commands()).toMatch(link);
    const own = commands().replace(site, `site=${service.url}`).replace(link, `link='${service.setUpLink}'`);
    const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", own], { cwd: folder });
    expect(stdout).toContain("vendor in Chicago");
    expect(readFileSync(join(folder, "decision.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  },
  120_000,
);
