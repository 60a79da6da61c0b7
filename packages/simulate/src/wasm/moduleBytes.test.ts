import { describe, expect, it } from "vitest";
import { Code, functionBody } from "./code.ts";
import { MEMORY_MODULE, MEMORY_NAME, moduleBytes } from "./moduleBytes.ts";
import { webAssembly } from "./webAssembly.ts";

/** A function that writes `value` twice to the address which it is given. */
function writing(value: number): Uint8Array {
  const code = new Code();
  code.get(0);
  code.splat(value);
  code.storeVector();
  return functionBody({ integers: 0, vectors: 0 }, code);
}

describe("a module", () => {
  it("begins with its magic number and version", () => {
    expect(moduleBytes([], 1).slice(0, 8)).toEqual(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  });

  it("takes a memory and gives its functions by number", () => {
    const engine = webAssembly()!;
    const memory = new engine.Memory({ initial: 1 });
    const module = new engine.Module(moduleBytes([writing(1.5), writing(-0)], 1));
    const { exports } = new engine.Instance(module, { [MEMORY_MODULE]: { [MEMORY_NAME]: memory } });
    expect(Object.keys(exports)).toEqual(["0", "1"]);
    (exports["0"] as (address: number) => void)(0);
    (exports["1"] as (address: number) => void)(16);
    expect([...new Float64Array(memory.buffer, 0, 5)]).toEqual([1.5, 1.5, -0, -0, 0]);
  });

  it("may give its functions numbers, and bring data to the start of the memory", () => {
    const engine = webAssembly()!;
    const memory = new engine.Memory({ initial: 1 });
    const code = new Code();
    code.get(0);
    code.get(1);
    code.vector("splatNumber");
    code.storeVector();
    const data = new Uint8Array(Float64Array.of(0.25, 300).buffer);
    const bytes = moduleBytes([functionBody({ integers: 0, vectors: 0 }, code)], 1, { numbers: 1, data });
    const { exports } = new engine.Instance(new engine.Module(bytes), { [MEMORY_MODULE]: { [MEMORY_NAME]: memory } });
    (exports["0"] as (address: number, value: number) => void)(24, -7.5);
    expect([...new Float64Array(memory.buffer, 0, 6)]).toEqual([0.25, 300, 0, -7.5, -7.5, 0]);
  });
});
