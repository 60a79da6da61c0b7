import { describe, expect, it } from "vitest";
import { graphMemory, memoryOf } from "./graphMemory.ts";
import { webAssembly } from "../../wasm/webAssembly.ts";

const engine = webAssembly()!;

describe("the memory of the graph", () => {
  it("is one per thread", () => {
    expect(graphMemory()).not.toBeNull();
    expect(graphMemory()).toBe(graphMemory());
  });

  it("has the room that was asked for, and knows who asked last", () => {
    const memory = memoryOf(engine)!;
    const [first, second] = [{}, {}];
    expect(memory.reserve(first, 1_000_000)).toBe(true);
    expect(memory.buffer.byteLength).toBeGreaterThanOrEqual(1_000_000);
    expect(memory.reserve(second, 10)).toBe(true);
    expect([memory.isHeldBy(first), memory.isHeldBy(second)]).toEqual([false, true]);
  });

  it("refuses more than it can address", () => {
    expect(memoryOf(engine)!.reserve({}, 2 ** 33)).toBe(false);
  });

  it("refuses what the machine does not have", () => {
    class Narrow extends engine.Memory {
      override grow(): number {
        throw new RangeError("no room");
      }
    }
    const memory = memoryOf({ Module: engine.Module, Instance: engine.Instance, Memory: Narrow })!;
    expect(memory.reserve({}, 1_000_000)).toBe(false);
  });

  it("does not exist without WebAssembly, nor where compiling is forbidden", () => {
    class Forbidden extends engine.Module {
      constructor() {
        super(Uint8Array.of());
      }
    }
    expect(memoryOf(undefined)).toBeNull();
    expect(memoryOf({ Memory: engine.Memory, Instance: engine.Instance, Module: Forbidden })).toBeNull();
  });
});
