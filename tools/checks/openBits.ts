import type { Node } from "oxc-parser";
import { memberPath, parsed, walk } from "./syntax.ts";
import type { SourceFile } from "./tree.ts";

/**
 * Functions whose last bits the language leaves to the engine. The same seed must give the same bytes everywhere, so
 * packages use functions of our own, made of operations that are exact everywhere. `Math[…]` could be any of them.
 */
const OPEN_BITS = new Set(
  [
    "exp expm1 log log1p log2 log10 pow cbrt hypot sin cos tan asin acos atan atan2",
    "sinh cosh tanh asinh acosh atanh",
  ].flatMap((line) => line.split(" ").map((name) => `Math.${name}`)),
).add("Math[…]");

/** Every calculation in a package's source whose last bits differ between engines, in words, one line each. */
export function openBits(file: SourceFile): string[] {
  const { program, lineOf } = parsed(file);
  const found: string[] = [];
  walk(program, (node, parents) => {
    const name = openName(node, parents);
    if (name !== undefined) found.push(`${file.path}:${lineOf(node.start)} uses ${name}`);
  });
  return found;
}

function openName(node: Node, parents: readonly Node[]): string | undefined {
  if (isOpenPower(node)) return "**";
  if (isMathItself(node, parents)) return "Math as a value";
  const member = memberPath(node);
  return member !== undefined && OPEN_BITS.has(member) ? member : undefined;
}

/** Powers of literals, such as `2 ** 32`, are exact in every engine; the rest goes the way of `Math.pow`. */
function isOpenPower(node: Node): boolean {
  if (node.type === "AssignmentExpression") return node.operator === "**=";
  if (node.type !== "BinaryExpression" || node.operator !== "**") return false;
  return node.left.type !== "Literal" || node.right.type !== "Literal";
}

/** `const { exp } = Math` would hide what is used. */
function isMathItself(node: Node, parents: readonly Node[]): boolean {
  if (node.type !== "Identifier" || node.name !== "Math") return false;
  return parents.at(-1)?.type !== "MemberExpression";
}
