import type { Phase } from "./fragments.ts";
import { type CodeShape, CodeShapes } from "./codeShape.ts";
import { type FusedCode, fusedCode } from "./fusedCode.ts";

/** Writes the code of one function, in bytes or as text. */
type CodeWriter<Body> = (phases: readonly Phase[], isStored: readonly boolean[]) => FusedCode<Body>;

/** Gives the code of functions over the nodes of one schedule; functions of equal shape share the very same body. */
export type SharedCode<Body> = (isStored: readonly boolean[]) => (phases: readonly Phase[]) => FusedCode<Body>;

/** Code that was written for a shape; nodes are told by their numbers in it. */
interface Written<Body> {
  readonly words: Int32Array;
  readonly body: Body;
  readonly addressed: readonly number[];
}

const MOST_KEPT = 512;

/** Shares what a writer writes: alternatives, and the next run of a model, mostly have shapes that it has written. */
export function sharing<Body>(write: CodeWriter<Body>): SharedCode<Body> {
  const written = new WrittenCode<Body>();
  return (isStored) => {
    const shapes = new CodeShapes(isStored);
    return (phases) => {
      const shape = shapes.of(phases);
      const { body, addressed } = written.of(shape) ?? written.keep(shape, write(phases, isStored));
      return { body, addressed: addressed.map((number) => shape.nodes[number]!) };
    };
  };
}

class WrittenCode<Body> {
  readonly #byHash = new Map<number, Written<Body>[]>();

  of({ words }: CodeShape): Written<Body> | undefined {
    return this.#byHash.get(hashOf(words))?.find((each) => areEqual(each.words, words));
  }

  keep({ words, nodes }: CodeShape, { body, addressed }: FusedCode<Body>): Written<Body> {
    if (this.#byHash.size >= MOST_KEPT) this.#byHash.clear();
    const numbers = new Map(nodes.map((node, number) => [node, number]));
    const code = { words, body, addressed: addressed.map((node) => numbers.get(node)!) };
    const hash = hashOf(words);
    this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), code]);
    return code;
  }
}

/** Years are made of quarters: most runs have a multiple of some of these months. Longer turns gain nothing more. */
const MONTHS_AT_ONCE = [4, 3, 2, 1] as const;

const inBytes = new Map(
  MONTHS_AT_ONCE.map((atOnce) => [atOnce, sharing((phases, isStored) => fusedCode(phases, isStored, atOnce))]),
);

/** The code of fused functions in bytes, for a run of so many months. */
export function sharedCode(months: number): SharedCode<Uint8Array> {
  return inBytes.get(MONTHS_AT_ONCE.find((atOnce) => months % atOnce === 0)!)!;
}

/** FNV-1a by words of 32 bits; shapes of equal hash are still compared. */
function hashOf(words: Int32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, 0x01000193);
  return hash;
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
