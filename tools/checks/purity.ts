import type { Node } from "oxc-parser";
import { memberPath, parsed, walk } from "./syntax.ts";
import type { SourceFile } from "./tree.ts";

/** Names that reach the outside, the clock or chance. A package is handed such things as arguments. */
const OUTSIDE = new Set(
  [
    "process console fetch require performance crypto navigator window document self globalThis Buffer",
    "localStorage sessionStorage indexedDB XMLHttpRequest WebSocket",
    "setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame",
  ].flatMap((line) => line.split(" ")),
);

/** Members that ask for the time or for chance, as `object.member`. */
const CLOCK_AND_CHANCE = new Set(["Math.random", "Date.now", "Temporal.Now"]);

/** Every place in a package's source that is not a pure calculation, in words, one line each. */
export function purityOffences(file: SourceFile): string[] {
  const { program, lineOf } = parsed(file);
  const own = new Set<string>();
  const found: { name: string; start: number }[] = [];
  walk(program, (node, parents) => {
    for (const name of boundNames(node)) own.add(name);
    const name = impureName(node, parents);
    if (name !== undefined) found.push({ name, start: node.start });
  });
  return found
    .filter(({ name }) => !own.has(name))
    .map(({ name, start }) => `${file.path}:${lineOf(start)} uses ${name}`);
}

function impureName(node: Node, parents: readonly Node[]): string | undefined {
  if (isClockCall(node)) return node.type === "NewExpression" ? "new Date()" : "Date()";
  const member = memberPath(node);
  if (member !== undefined && CLOCK_AND_CHANCE.has(member)) return member;
  if (node.type === "Identifier" && OUTSIDE.has(node.name) && isReference(node, parents)) return node.name;
  return undefined;
}

/** `new Date()` and `Date()` read the clock; `new Date(something)` does not. */
function isClockCall(node: Node): boolean {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  if (node.callee.type !== "Identifier" || node.callee.name !== "Date") return false;
  return node.type === "CallExpression" || node.arguments.length === 0;
}

/** Is this name a use of a variable, and not the name of a property or of a thing in a type? */
function isReference(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent === undefined || parent.type.startsWith("TS")) return false;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property") return parent.value === node;
  return !NAMING.has(parent.type);
}

const NAMING = new Set(
  "PropertyDefinition MethodDefinition ImportSpecifier ExportSpecifier LabeledStatement ImportAttribute MetaProperty".split(
    " ",
  ),
);

/** Names that a file makes its own: a parameter called `process` is not Node's. */
function boundNames(node: Node): string[] {
  switch (node.type) {
    case "VariableDeclarator":
      return patternNames(node.id);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...(node.id === null ? [] : [node.id.name]), ...node.params.flatMap((each) => patternNames(each))];
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return [node.local.name];
    default:
      return [];
  }
}

function patternNames(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((each) =>
        patternNames(each.type === "RestElement" ? each.argument : each.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((each) => (each === null ? [] : patternNames(each)));
    case "AssignmentPattern":
      return patternNames(pattern.left);
    case "RestElement":
      return patternNames(pattern.argument);
    default:
      return [];
  }
}
