import { parseSync, visitorKeys } from "oxc-parser";
import type { Node, Program } from "oxc-parser";
import type { SourceFile } from "./tree.ts";

/** One import, re-export, dynamic import or `import("…")` type: what is asked for, and whether only types are. */
export interface ImportOf {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A parsed file: its syntax tree, its comments, and the line a character stands in. */
export interface Parsed {
  readonly program: Program;
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  lineOf(offset: number): number;
}

/** Parses TypeScript. A file that does not parse is a broken invariant: the compiler reports it with more words. */
export function parsed({ path, text }: SourceFile): Parsed {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const breaks = [...text.matchAll(/\n/g)].map((match) => match.index);
  return { program, comments, lineOf: (offset) => 1 + countBelow(breaks, offset) };
}

function countBelow(sorted: readonly number[], limit: number): number {
  const index = sorted.findIndex((value) => value >= limit);
  return index === -1 ? sorted.length : index;
}

/** Calls `visit` on a node and everything in it, parents first, with the chain of nodes that lead to it. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  visit(node, parents);
  const chain = [...parents, node];
  for (const child of childrenOf(node)) walk(child, visit, chain);
}

function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Record<string, unknown>;
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** `Math.random` for `Math.random` and `Math["random"]`; a computed member of a name is written `Math[…]`. */
export function memberPath(node: Node): string | undefined {
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return undefined;
  const { property } = node;
  if (property.type === "Identifier" && !node.computed) return `${node.object.name}.${property.name}`;
  return property.type === "Literal" ? `${node.object.name}.${String(property.value)}` : `${node.object.name}[…]`;
}

/** Everything a file imports, in the order in which it stands there. */
export function importsOf(file: SourceFile): ImportOf[] {
  const { program, lineOf } = parsed(file);
  const found: ImportOf[] = [];
  walk(program, (node) => {
    const request = requestOf(node);
    if (request !== undefined) found.push({ ...request, line: lineOf(node.start) });
  });
  return found;
}

function requestOf(node: Node): Omit<ImportOf, "line"> | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return { specifier: node.source.value, typeOnly: node.importKind === "type" };
    case "ExportAllDeclaration":
      return { specifier: node.source.value, typeOnly: node.exportKind === "type" };
    case "ExportNamedDeclaration":
      return node.source === null ? undefined : { specifier: node.source.value, typeOnly: node.exportKind === "type" };
    case "ImportExpression":
      return { specifier: literalText(node.source), typeOnly: false };
    case "TSImportType":
      return { specifier: literalText(node.source), typeOnly: true };
    default:
      return undefined;
  }
}

/** The text of a string literal; a computed request has none, and no rule can allow what cannot be read. */
function literalText(node: Node): string {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "(computed)";
}
