import { SCRIPT_PARAMETERS } from "./scriptCode.ts";

/** A compiled function over one block of a memory, which it sees as numbers and as words. */
export type ScriptFunction = (numbers: Float64Array, words: Int32Array, table: number) => void;

/** What makes a function of the names of its parameters and of its body; throws where that is forbidden. */
export type ScriptCompiler = (...parametersAndBody: string[]) => unknown;

const MOST_KEPT = 512;

/**
 * Functions by the text of their bodies, compiled once. A page whose content security policy lacks `unsafe-eval` forbids
 * that.
 */
export class ScriptFunctions {
  readonly #compiler: ScriptCompiler;
  readonly #known = new Map<string, ScriptFunction>();
  #mayCompile: boolean | undefined;

  constructor(compiler: ScriptCompiler) {
    this.#compiler = compiler;
  }

  /** Whether functions may be made of text here. It is tried once: a page may report each time that it refuses. */
  get mayCompile(): boolean {
    return (this.#mayCompile ??= this.#tried());
  }

  #tried(): boolean {
    try {
      this.#compiler("");
      return true;
    } catch {
      return false;
    }
  }

  /** A function for each body. Throws if a body has a word that we do not write. */
  of(bodies: readonly string[]): readonly ScriptFunction[] {
    if (this.#known.size > MOST_KEPT) this.#known.clear();
    return bodies.map((body) => this.#known.get(body) ?? this.#compiled(body));
  }

  #compiled(body: string): ScriptFunction {
    requireOwnWords(body);
    const made = this.#compiler(...SCRIPT_PARAMETERS, `"use strict";\n${body}`) as ScriptFunction;
    this.#known.set(body, made);
    return made;
  }
}

/** Everything that the writer of bodies ever writes: words of the language, generated names, whole numbers, operators. */
const OWN_WORDS =
  /\b(?:const|let|for|numbers\.subarray|numbers|others|words|table|monthNumbers|pair|path|month|at|Math\.(?:min|max|sqrt)|[avw]\d+|\d+)\b|[-+*/<>=?:;|,(){}[\]\s]/g;

/** Throws if there is anything else in a body: text of a model must never be run, so none may ever get there. */
function requireOwnWords(body: string): void {
  const foreign = body.replaceAll(OWN_WORDS, "");
  if (foreign !== "") throw new Error(`Code is made of words of ours only, and not of "${foreign.slice(0, 40)}".`);
}

/** The functions of this thread, kept from run to run. They hold nothing of a model. */
export const scriptFunctions = new ScriptFunctions((...parametersAndBody) =>
  Reflect.construct(Function, parametersAndBody),
);
