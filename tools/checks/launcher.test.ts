import { spawn, spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandFor } from "../../scripts/commands.mjs";
import { packagesMadeFor, runtimePackage, thisMachine } from "../../scripts/platform.mjs";
import { ROOT } from "./tree.ts";

/*
 * Runs the launcher in small copied checkouts with an npm that does as it is told: `NPM_SCRIPT` lists what it does
 * on each call, and it writes down how often it was called and under which Node.
 */
const FAKE_NPM = `
import fs from "node:fs";
import path from "node:path";
const log = process.env.NPM_LOG;
const calls = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trim().split("\\n").length : 0;
fs.appendFileSync(log, path.basename(process.cwd()) + " " + process.argv.slice(2).join(" ") + "\\n");
const does = (process.env.NPM_SCRIPT ?? "").split(",")[calls] || "install";
const say = (text) => console.error(text);
fs.rmSync("node_modules", { recursive: true, force: true });
if (does === "offline-quietly") { say("npm http fetch GET http://mirror.example/node attempt 1 failed with ENOTFOUND"); process.exit(0); }
if (does === "offline") { say("npm error code ENOTFOUND"); process.exit(1); }
if (does === "full") { fs.mkdirSync("node_modules"); say("npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write"); process.exit(0); }
if (does === "readonly") { say("npm error code EACCES"); process.exit(243); }
if (does === "usage") { say("npm error code EUSAGE"); process.exit(1); }
if (does === "killed") process.kill(process.pid, "SIGKILL");
if (does === "hang") { fs.mkdirSync("node_modules"); fs.writeFileSync("hanging", ""); setInterval(() => {}, 1000); }
else {
  if (does === "slow") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  fs.mkdirSync("node_modules/.bin", { recursive: true });
  for (const folder of Object.keys(lock.packages)) {
    fs.mkdirSync(path.join(folder, "bin"), { recursive: true });
    fs.writeFileSync(path.join(folder, "package.json"), "{}");
    if (does === "broken") fs.writeFileSync(path.join(folder, "bin/node"), "#!/bin/sh\\nexit 1\\n", { mode: 0o755 });
    else fs.symlinkSync(process.env.REAL_NODE, path.join(folder, "bin/node"));
    fs.symlinkSync(path.resolve(folder, "bin/node"), "node_modules/.bin/node");
  }
}
`;

const PROGRAM = `
const [what, ...rest] = process.argv.slice(2);
const text: string = JSON.stringify({ what, rest, cwd: process.cwd(), conditions: process.execArgv });
if (what === "exit") process.exitCode = Number(rest[0]);
if (what === "wait") { process.on("SIGTERM", () => { console.log("ended by SIGTERM"); process.exit(5); }); setInterval(() => {}, 1000); }
if (what === "die") process.kill(process.pid, "SIGKILL");
if (what === "-") process.stdin.pipe(process.stdout);
else console.log(what === "wait" ? "waiting" : text);
`;

const base = mkdtempSync(join(tmpdir(), "shoreline-launcher-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let made = 0;

/** A checkout with nothing installed, and room for its npm's notes. */
function checkout(): string {
  const root = join(base, `checkout ${(made += 1)}`);
  cpSync(join(ROOT, "scripts"), join(root, "scripts"), { recursive: true });
  cpSync(join(ROOT, "shoreline"), join(root, "shoreline"));
  for (const folder of ["tools/runtime", "tools/checks", "apps/cli/src"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "apps/cli/src/main.ts"), PROGRAM);
  writeFileSync(join(root, "tools/checks/test.ts"), PROGRAM);
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "package-lock.json"), '{ "packages": {} }');
  writeFileSync(join(root, "tools/runtime/package-lock.json"), JSON.stringify({ packages: runtimeEntry() }));
  writeFileSync(join(root, "npm-cli.js"), FAKE_NPM);
  return root;
}

function runtimeEntry() {
  const { os, cpu, libc } = thisMachine();
  return { [`node_modules/${runtimePackage({ os, cpu, libc })}`]: { os: [os], cpu: [cpu] } };
}

function environment(root: string, npmScript: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    npm_execpath: join(root, "npm-cli.js"),
    NPM_LOG: join(root, "npm.log"),
    NPM_SCRIPT: npmScript,
    REAL_NODE: process.execPath,
    NODE_OPTIONS: "",
  };
}

/** Runs the launcher as an older Node would, which cannot stand in for the Node that it fails to fetch. */
function launch(
  root: string,
  words: string[],
  npmScript = "",
  { cwd = root, preload = OLDER_NODE }: { cwd?: string; preload?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...preloading(preload), join(root, "scripts/run.mjs"), ...words], {
    encoding: "utf8",
    env: environment(root, npmScript),
    cwd,
  });
}

function preloading(code: string): string[] {
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
}

const OLDER_NODE = `
Object.defineProperty(process.versions, "node", { value: "20.20.0" });
process.execve = undefined;
`;

function npmCalls(root: string): string[] {
  const log = join(root, "npm.log");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
}

describe("the launcher", () => {
  it("installs Node and then the packages on the first start, and nothing on the second", () => {
    const root = checkout();
    const first = launch(root, ["shoreline", "exit", "0"]);
    expect(first.stderr).toContain("Fetching Node 26");
    expect(first.status).toBe(0);
    expect(npmCalls(root).map((call) => call.split(" --")[0])).toEqual(["runtime ci", `${root.split("/").at(-1)} ci`]);
    const second = launch(root, ["shoreline", "exit", "0"]);
    expect(second.stderr).toBe("");
    expect(npmCalls(root)).toHaveLength(2);
  });

  it("leaves stdout to the program, and gives it its words, its folder and its source condition", () => {
    const root = checkout();
    const run = launch(root, ["shoreline", "a b", "--json"], "", { cwd: tmpdir() });
    const seen = JSON.parse(run.stdout);
    expect([seen.what, ...seen.rest]).toEqual(["a b", "--json"]);
    expect(seen.cwd).toBe(spawnSync("pwd", ["-P"], { cwd: tmpdir(), encoding: "utf8" }).stdout.trim());
    expect(seen.conditions).toContain("--conditions=@shoreline/source");
  });

  it("installs the packages again when the lock file has changed, and only those", () => {
    const root = checkout();
    launch(root, ["shoreline", "x"]);
    writeFileSync(join(root, "package-lock.json"), '{ "packages": {}, "changed": true }');
    launch(root, ["shoreline", "x"]);
    expect(npmCalls(root)).toHaveLength(3);
  });

  it("ends as the program ends: with its exit code, or by its signal", () => {
    const root = checkout();
    expect(launch(root, ["shoreline", "exit", "3"]).status).toBe(3);
    expect(launch(root, ["shoreline", "die"]).signal).toBe("SIGKILL");
  });

  it("passes a signal on and waits for the program's own answer to it", async () => {
    const root = checkout();
    launch(root, ["shoreline", "x"]);
    const child = spawn(
      process.execPath,
      [...preloading(OLDER_NODE), join(root, "scripts/run.mjs"), "shoreline", "wait"],
      {
        env: environment(root, ""),
      },
    );
    const printed: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed.push(text);
      if (text.includes("waiting")) child.kill("SIGTERM");
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(printed.join("")).toContain("ended by SIGTERM");
    expect(status).toBe(5);
  });

  it("starts the worked example at the root: with `--once` it is printed, without it the application is served", () => {
    const { args, cwd } = commandFor(["start", "--once", "--json"], { root: "/r", cwd: "/c" }) ?? {};
    expect(args).toEqual(["decide", "examples/patient-portal.yaml", "--json"]);
    expect(cwd).toBe("/r");
    const serving = commandFor(["start", "--port", "0"], { root: ROOT, cwd: "/c" });
    expect(serving).toMatchObject({ args: ["--port", "0"], cwd: ROOT });
    expect(existsSync(serving?.file ?? "")).toBe(true);
  });

  it("says what it can start when it is given nothing", () => {
    const run = launch(checkout(), []);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("start, test, check");
  });

  it("refuses a Node older than 20 in words that this Node understands", () => {
    const pretend = preloading('Object.defineProperty(process.versions, "node", { value: "18.20.4" });');
    const run = spawnSync(process.execPath, [...pretend, join(ROOT, "scripts/run.mjs"), "test"], {
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("needs Node 20 or newer");
    expect(run.stderr).toContain("18.20.4");
  });
});

describe("a failed first start", () => {
  it.each([
    [
      "no network while fetching Node, where npm itself sees no failure",
      "offline-quietly",
      "registry cannot be reached",
    ],
    ["no network while fetching Node", "offline", "registry cannot be reached"],
    ["no network while fetching packages", "install,offline", "registry cannot be reached"],
    ["a full disk, where npm itself sees no failure", "install,full", "disk is full"],
    ["a checkout that cannot be written to", "readonly", "cannot be written to"],
    ["a lock file out of step", "install,usage", "do not belong together"],
    ["npm being killed", "install,killed", "interrupted (SIGKILL)"],
    ["a Node that does not start", "broken", "does not start"],
  ])("says what to do about %s, and the next start repairs it", (_, npmScript, words) => {
    const root = checkout();
    const failed = launch(root, ["shoreline", "x"], npmScript);
    expect(failed.stderr).toContain(words);
    expect(failed.stderr).toMatch(/run the same command again|npm run deps/i);
    expect(failed.stdout).toBe("");
    expect(failed.status).toBe(1);
    rmSync(join(root, "npm.log"), { force: true });
    expect(launch(root, ["shoreline", "exit", "0"]).status).toBe(0);
  });

  it("asks for a Node 26 where none is made for the machine, and uses one that is there without installing again", () => {
    const root = checkout();
    const odd = 'Object.defineProperty(process, "arch", { value: "riscv64" });';
    const refused = launch(root, ["shoreline", "x"], "", { preload: OLDER_NODE + odd });
    expect(refused.stderr).toContain(
      "no ready-made Node 26 for this machine (linux-riscv64".replace("linux", process.platform),
    );
    expect(npmCalls(root)).toEqual([]);
    expect(launch(root, ["shoreline", "exit", "0"], "", { preload: odd }).status).toBe(0);
    const warm = launch(root, ["shoreline", "exit", "0"], "", { preload: odd });
    expect([warm.stderr, warm.status, npmCalls(root).length]).toEqual(["", 0, 1]);
  });

  it("goes on with the Node that is here when that one is new enough", () => {
    const root = checkout();
    const run = spawnSync(process.execPath, [join(root, "scripts/run.mjs"), "shoreline", "x"], {
      encoding: "utf8",
      env: environment(root, "offline"),
    });
    expect(run.stderr).toContain("Going on with the Node that is here");
    expect(JSON.parse(run.stdout).what).toBe("x");
  });

  it("needs no installation any more once it has succeeded, even where nothing can be written", () => {
    const root = checkout();
    launch(root, ["shoreline", "x"]);
    rmSync(join(root, ".shoreline"), { recursive: true, force: true });
    writeFileSync(join(root, ".shoreline"), "a file where the lock's folder would be made");
    expect(launch(root, ["shoreline", "exit", "0"]).status).toBe(0);
  });

  it("is stopped by Ctrl-C, says so, and leaves no lock behind", async () => {
    const root = checkout();
    const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "shoreline", "x"], {
      env: environment(root, "install,hang"),
    });
    const printed: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    await until(() => existsSync(join(root, "hanging")));
    child.kill("SIGINT");
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(130);
    expect(printed.join("")).toContain("interrupted (SIGINT)");
    expect(existsSync(join(root, ".shoreline/install.lock"))).toBe(false);
  });
});

describe("two starts at the same time", () => {
  it("install once, and both run", async () => {
    const root = checkout();
    const runs = await Promise.all([1, 2, 3].map((each) => launched(root, ["shoreline", String(each)], "slow,slow")));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(npmCalls(root)).toHaveLength(2);
    expect(runs.filter(({ stderr }) => stderr.includes("Another start is installing"))).toHaveLength(2);
  });

  it("do not wait for one that has died while installing", () => {
    const root = checkout();
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    lockedBy(root, { pid: dead, host: hostname() });
    const run = launch(root, ["shoreline", "exit", "0"]);
    expect(run.status).toBe(0);
  });

  it("do not wait for one on another machine that has been silent for more than a minute", () => {
    const root = checkout();
    const folder = lockedBy(root, { pid: 1, host: "elsewhere" });
    const past = new Date(Date.now() - 61_000);
    utimesSync(folder, past, past);
    expect(launch(root, ["shoreline", "exit", "0"]).status).toBe(0);
  });
});

describe("./shoreline", () => {
  it("works from another folder, by a relative path, through a symbolic link, and reads its input", () => {
    const root = checkout();
    launch(root, ["shoreline", "x"]);
    const elsewhere = mkdtempSync(join(base, "else where "));
    symlinkSync(join(root, "shoreline"), join(elsewhere, "linked"));
    symlinkSync("linked", join(elsewhere, "twice"));
    const env = environment(root, "");
    const run = spawnSync(join(elsewhere, "twice"), ["-"], { cwd: elsewhere, env, encoding: "utf8", input: "a brief" });
    expect(run.stdout).toBe("a brief");
    expect(spawnSync(`../${root.split("/").at(-1)}/shoreline`, ["exit", "4"], { cwd: elsewhere, env }).status).toBe(4);
  });

  it("starts before anything is installed", () => {
    const root = checkout();
    const run = spawnSync(join(root, "shoreline"), ["exit", "0"], { env: environment(root, ""), encoding: "utf8" });
    expect(run.stderr).toContain("Installing packages");
    expect(run.status).toBe(0);
  });

  it("does not start a Node that was installed for another kind of machine", () => {
    const root = checkout();
    launch(root, ["shoreline", "x"]);
    const stamp = join(root, "tools/runtime/node_modules/.shoreline-stamp");
    writeFileSync(stamp, readFileSync(stamp, "utf8").replace(/^\S+ \S+/, "Darwin arm64"));
    const run = spawnSync(join(root, "shoreline"), ["exit", "0"], { env: environment(root, ""), encoding: "utf8" });
    expect(run.stderr).toContain("Fetching Node 26");
    expect(run.status).toBe(0);
  });
});

describe("the runtime packages", () => {
  it("are the five that the runtime's package.json lists", () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, "tools/runtime/package.json"), "utf8"));
    const machines = [
      ["linux", "x64"],
      ["linux", "arm64"],
      ["darwin", "arm64"],
      ["darwin", "x64"],
      ["win32", "x64"],
    ] as const;
    const names = machines.map(([os, cpu]) => runtimePackage({ os, cpu, libc: os === "linux" ? "glibc" : "none" }));
    expect(names.toSorted()).toEqual(Object.keys(optionalDependencies).toSorted());
  });

  it("are none for musl and for Windows on ARM", () => {
    expect(runtimePackage({ os: "linux", cpu: "x64", libc: "musl" })).toBeUndefined();
    expect(runtimePackage({ os: "win32", cpu: "arm64", libc: "none" })).toBeUndefined();
  });

  it("count as missing only when they are made for this machine and its C library", () => {
    const packages = {
      "": {},
      any: {},
      here: { os: ["linux"], cpu: ["x64"] },
      glibc: { os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
      musl: { os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      arm: { os: ["linux"], cpu: ["arm64"] },
    };
    expect(packagesMadeFor({ packages }, { os: "linux", cpu: "x64", libc: "glibc" })).toEqual(["here", "glibc"]);
  });
});

function launched(
  root: string,
  words: string[],
  npmScript: string,
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), ...words], {
    env: environment(root, npmScript),
  });
  const printed: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, stderr: printed.join("") })));
}

function lockedBy(root: string, owner: { pid: number; host: string }): string {
  const folder = join(root, ".shoreline/install.lock");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "owner.json"), JSON.stringify(owner));
  return folder;
}

async function until(isTrue: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- waiting in turns is the purpose
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}
