import { posix } from "node:path";
import type { SourceFile } from "./tree.ts";

/** Names that say nothing about what is inside. A file is called after its main export. */
const EMPTY_NAMES = ["util", "utils", "helper", "helpers", "common", "misc", "shared", "manager"];

/** A folder of one machine, as opposed to a path below the root. Built from parts, or this file would refuse itself. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.:/)}-])(/(${["work", "tmp", "home", "root", "Users"].join("|")})/[\\w.]|[A-Z]:\\\\Users)`,
);

const REGISTRY_HOST = new RegExp(
  [
    ["registry", "npmjs"],
    ["npm" + "mirror", "com"],
    ["registry", "yarnpkg"],
    ["npm", "pkg", "github"],
    ["npm", "jsr"],
    ["proxy", "golang"],
  ]
    .map((parts) => parts.join("\\."))
    .join("|"),
);

const UNFINISHED = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);

const LINE_RULES: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: MACHINE_PATH, what: "a path of one machine" },
  { pattern: REGISTRY_HOST, what: "the host of a package registry" },
  { pattern: UNFINISHED, what: "a note to finish later" },
];

/** Is this a file whose name says nothing? */
export function hasEmptyName(path: string): boolean {
  const words = posix.basename(path).split(".").slice(0, 1);
  const folders = posix.dirname(path).split("/");
  return [...words, ...folders].some((word) => EMPTY_NAMES.includes(word.toLowerCase()));
}

/** Lines that speak of one machine, of a registry or of unfinished work. */
export function wordOffences({ path, text }: SourceFile): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      LINE_RULES.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${path}:${index + 1} holds ${what}`),
    );
}

/** Packages whose lock entry names the address they came from; npm is to ask the reader's own registry. */
export function lockedAddresses({ path, text }: SourceFile): string[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, { resolved?: string; link?: boolean }> };
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
    .map(([name]) => `${path}: ${name}`);
}
