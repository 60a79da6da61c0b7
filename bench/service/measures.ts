/* oxlint-disable no-await-in-loop -- each decision is asked for when the one before it is made */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseText } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { type Asker, expectStatus } from "../../tests/service/owner.ts";
import type { RunningService } from "../../tests/service/runningService.ts";
import type { Load, LoadPlan, LoadRequest } from "./load.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "examples/patient-portal.yaml");

/** A service with a brief and decisions in it. */
export interface Filled {
  readonly service: RunningService;
  readonly asker: Asker;
  readonly briefId: string;
  readonly decisions: readonly { readonly id: string; readonly etag: string }[];
}

/** Keeps the worked example and decides it with so many seeds, all through the API. */
export async function filled(service: RunningService, asker: Asker, count: number): Promise<Filled> {
  const document = expectOk(parseText(readFileSync(EXAMPLE, "utf8"), EXAMPLE));
  const brief = await asker.ask("POST", "/briefs", { document });
  expectStatus(brief, 201);
  const briefId: string = brief.body.id;
  const decisions = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const made = await asker.ask("POST", `/briefs/${briefId}/decisions`, { seed }, { prefer: "wait=60" });
    expectStatus(made, 201);
    const id = (made.headers.get("location") ?? "").split("/").at(-1)!;
    const read = await asker.ask("GET", `/decisions/${id}`);
    expectStatus(read, 200);
    decisions.push({ id, etag: read.headers.get("etag")! });
  }
  return { service, asker, briefId, decisions };
}

/** Decisions as a browser asks for them, packed. */
export function reads({ asker, decisions }: Filled, isKnown: boolean): LoadRequest[] {
  return decisions.map(({ id, etag }) => ({
    method: "GET",
    path: `/api/v1/decisions/${id}`,
    headers: {
      authorization: `Bearer ${asker.token}`,
      "accept-encoding": "gzip",
      ...(isKnown ? { "if-none-match": etag } : {}),
    },
  }));
}

/** New decisions of the brief; each is computed, kept and answered before its connection asks again. */
export function askings({ asker, briefId }: Filled): LoadRequest[] {
  const headers = {
    authorization: `Bearer ${asker.token}`,
    "content-type": "application/json",
    prefer: "wait=60",
  };
  return [{ method: "POST", path: `/api/v1/briefs/${briefId}/decisions`, headers, body: "{}" }];
}

/** Runs the load tool beside this process. */
export async function loaded(plan: LoadPlan): Promise<Load> {
  const words = ["--conditions=@shoreline/source", join(import.meta.dirname, "load.ts"), JSON.stringify(plan)];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The load tool ended with ${code}.`);
  return JSON.parse(said) as Load;
}

/** Memory that a process holds, in MiB; Linux only, and nothing elsewhere. */
export function residentMebibytes(pid: number): number {
  try {
    const [, kibibytes = ""] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
