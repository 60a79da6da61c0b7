import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "../..");

/** The service as a process of its own, started by the command line. */
export interface RunningService {
  readonly url: string;
  /** The link of the first start. */
  readonly setUpLink: string | undefined;
  readonly pid: number;
  /** What it has logged so far. */
  readonly log: () => string;
  /** Told to end, it ends in good order; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ended at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export type Variables = Readonly<Record<string, string>>;

/** Starts `shoreline serve` on a free port and waits until it listens; throws with its log where it does not. */
export async function runService(variables: Variables, words: readonly string[] = []): Promise<RunningService> {
  const child = command(["serve", "--port", "0", "--json", ...words], variables);
  let log = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (log += chunk));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout! });
  const first = await Promise.race([once(lines, "line").then(([line]) => String(line)), ended]);
  if (typeof first !== "string") throw new Error(`The service ended with ${first}: ${log}`);
  const said = JSON.parse(first) as { url?: string; setUp?: { url: string } };
  if (said.url === undefined) throw new Error(`The service did not start: ${first}`);
  return {
    url: said.url,
    setUpLink: said.setUp?.url,
    pid: child.pid!,
    log: () => log,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Starts a command of the command line, with nothing of this process's settings for a database. */
function command(words: readonly string[], variables: Variables): ChildProcess {
  const { DATABASE_URL: _, DATA_DIR: __, PORT: ___, ...others } = process.env;
  const env = { ...others, LOG_LEVEL: "info", ...variables };
  return spawn(join(ROOT, "shoreline"), words, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a command to its end: its exit code and what it printed. */
export async function ran(words: readonly string[], variables: Variables) {
  const child = command(words, variables);
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (said.out += chunk));
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (said.err += chunk));
  const [code] = await once(child, "close");
  return { code: code as number | null, ...said };
}
