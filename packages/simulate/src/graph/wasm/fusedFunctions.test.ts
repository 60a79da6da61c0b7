import { describe, expect, it } from "vitest";
import { Code, functionBody } from "../../wasm/code.ts";
import { FusedFunctions } from "./fusedFunctions.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { webAssembly } from "../../wasm/webAssembly.ts";

const engine = webAssembly()!;

function writing(value: number): Uint8Array {
  const code = new Code();
  code.get(0);
  code.splat(value);
  code.storeVector();
  return functionBody({ integers: 0, vectors: 0 }, code);
}

describe("fused functions", () => {
  it("compile equal code once, within a request and from one to the next", () => {
    let modules = 0;
    const memory = new engine.Memory({ initial: 2 });
    class Module extends engine.Module {
      constructor(bytes: Uint8Array) {
        super(bytes);
        modules++;
      }
    }
    const functions = new FusedFunctions(
      { ...engine, Memory: engine.Memory, Instance: engine.Instance, Module },
      memory,
    );
    const [one, two, again] = functions.of([writing(1), writing(2), writing(1)])!;
    expect(again).toBe(one);
    expect(functions.of([writing(2)])).toEqual([two]);
    // Uniform numbers, points of the sequence, elementary columns and the one request with something new.
    expect(modules).toBe(4);
    two!(FIRST_FREE_BYTE + 8, 0);
    expect([...new Float64Array(memory.buffer, FIRST_FREE_BYTE, 4)]).toEqual([0, 2, 2, 0]);
  });

  it("are none where the engine refuses the code", () => {
    const functions = new FusedFunctions(engine, new engine.Memory({ initial: 1 }));
    expect(functions.of([Uint8Array.of(0, 0x6a, 0x0b)])).toBeUndefined();
    expect(functions.of([writing(1)])).toHaveLength(1);
  });

  it("forget old code rather than keep more and more of it", () => {
    const functions = new FusedFunctions(engine, new engine.Memory({ initial: 1 }));
    const [first] = functions.of([writing(0.5)])!;
    functions.of(Array.from({ length: 600 }, (_, value) => writing(value + 1)));
    expect(functions.of([writing(0.5)])![0]).not.toBe(first);
  });
});
