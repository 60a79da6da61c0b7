import type { Node } from "oxc-parser";
import { parsed, walk } from "./syntax.ts";
import type { SourceFile } from "./tree.ts";

/** A named function and how many lines it takes, its signature and closing brace included. */
export interface FunctionSize {
  readonly where: string;
  readonly name: string;
  readonly lines: number;
}

const LONGEST_FILE_LINES = 400;

/** Named functions of a file; nameless callbacks count as part of the function they stand in. */
export function functionSizes(file: SourceFile): FunctionSize[] {
  const { program, lineOf } = parsed(file);
  const sizes: FunctionSize[] = [];
  walk(program, (node) => {
    const name = functionName(node);
    if (name === undefined) return;
    const line = lineOf(node.start);
    sizes.push({ where: `${file.path}:${line}`, name, lines: lineOf(node.end) - line + 1 });
  });
  return sizes;
}

function functionName(node: Node): string | undefined {
  switch (node.type) {
    case "FunctionDeclaration":
      return node.id?.name ?? "default";
    case "VariableDeclarator":
      return isFunction(node.init) && node.id.type === "Identifier" ? node.id.name : undefined;
    case "MethodDefinition":
    case "PropertyDefinition":
    case "Property":
      return isFunction(node.value) && node.key.type === "Identifier" ? node.key.name : undefined;
    default:
      return undefined;
  }
}

function isFunction(node: Node | null): boolean {
  return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";
}

export function lineCount({ text }: SourceFile): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/**
 * Is this file longer than a reader holds in mind, without saying why? The reason stands in a comment before the
 * first statement and speaks of the length: "Long because the rates of all countries stand in one table."
 */
export function isLongWithoutReason(file: SourceFile): boolean {
  if (lineCount(file) <= LONGEST_FILE_LINES) return false;
  const { program, comments } = parsed(file);
  const first = program.body[0]?.start ?? Infinity;
  const header = comments.filter(({ start }) => start < first).map(({ value }) => value);
  return !header.some((comment) => /\blong\b|\blength\b|\bone file\b/i.test(comment));
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
