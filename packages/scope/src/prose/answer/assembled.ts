import type { PlainData, PlainMapping } from "../../plainData.ts";
import type { Finding } from "../fields/finding.ts";
import type { Evidence } from "../statement.ts";
import { confidenceOf } from "./confidenceOf.ts";

/** A brief with the evidence for each of its fields. */
export interface Assembled {
  readonly brief: PlainMapping;
  readonly evidence: readonly Evidence[];
}

/** Puts findings into the shape of a brief; members of sets and orders become lists in the order of the text. */
export function assembled(findings: readonly Finding[], text: string): Assembled {
  const brief: PlainMapping = {};
  const inOrder = findings.toSorted(
    (a, b) => listRank(a) - listRank(b) || a.start - b.start || (a.path < b.path ? -1 : 1),
  );
  const evidence = inOrder.map((each) => evidenceOf(each, put(brief, each), text));
  return {
    brief,
    evidence: evidence.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.path < b.path ? -1 : 1)),
  };
}

function listRank({ path }: Finding): number {
  return Number(/^priorities\[(\d+)\]$/.exec(path)?.[1] ?? -1);
}

function evidenceOf(each: Finding, path: string, text: string): Evidence {
  return {
    path,
    quote: text.slice(each.start, each.end),
    start: each.start,
    end: each.end,
    confidence: confidenceOf(each),
    ...(each.workingDays === undefined ? {} : { workingDays: each.workingDays }),
  };
}

/** Stores a value and gives the path at which it stands now. */
function put(brief: PlainMapping, { path, value }: Finding): string {
  const member = /^(.*)\[(.*)\]$/.exec(path);
  if (member?.[1] === undefined || member[2] === undefined) {
    const keys = path.split(".");
    mappingAt(brief, keys.slice(0, -1))[keys.at(-1) ?? ""] = value;
    return path;
  }
  const list = listAt(brief, member[1].split("."));
  list.push(itemOf(member[1], member[2], value));
  return `${member[1]}[${list.length - 1}]`;
}

function itemOf(path: string, name: string, value: PlainData): PlainData {
  if (path === "priorities") return value;
  const [site = "", role = ""] = name.split("/");
  return path === "company.teams" ? { site, role, headcount: value } : name;
}

function mappingAt(brief: PlainMapping, keys: readonly string[]): PlainMapping {
  return keys.reduce<PlainMapping>((at, key) => (at[key] ??= {}) as PlainMapping, brief);
}

function listAt(brief: PlainMapping, keys: readonly string[]): PlainData[] {
  const parent = mappingAt(brief, keys.slice(0, -1));
  return (parent[keys.at(-1) ?? ""] ??= []) as PlainData[];
}
