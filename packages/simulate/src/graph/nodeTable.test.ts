import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "./expression.ts";
import { NodeTable } from "./nodeTable.ts";
import type { ScheduledNode } from "./schedule.ts";

function nodeAt(index: number, operation: Operation, inputs: readonly ScheduledNode[]): ScheduledNode {
  return { index, expression: { shape: "trial", operation, inputs: [] }, inputs, section: 0, pass: 0 };
}

describe("a table of nodes", () => {
  it("finds a node by its operation and its inputs in their order, as a map by their names does", () => {
    const operation = fc.constantFrom<Operation>("add", "multiply", "squareRoot", "select");
    const wanted = fc.tuple(operation, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 300 }), (all) => {
        const nodes = Array.from({ length: 41 }, (_, index) => nodeAt(index, "draw", []));
        const leaves = [...nodes];
        const table = new NodeTable(nodes);
        const byName = new Map<string, ScheduledNode>();
        for (const [each, places] of all) {
          const inputs = places.map((place) => leaves[place]!);
          const name = [each, ...places].join(" ");
          expect(table.find(each, inputs)).toBe(byName.get(name));
          if (byName.has(name)) continue;
          const node = nodeAt(nodes.length, each, inputs);
          nodes.push(node);
          byName.set(name, node);
          table.add(node);
        }
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it("still finds all of them after it has grown several times", () => {
    const leaf = nodeAt(0, "draw", []);
    const nodes = [leaf];
    const table = new NodeTable(nodes);
    for (let index = 1; index <= 20_000; index++) {
      const node = nodeAt(index, index % 2 === 0 ? "add" : "subtract", [nodes[index - 1]!, nodes[index >> 1]!]);
      nodes.push(node);
      table.add(node);
    }
    for (const node of nodes.slice(1)) {
      expect(table.find(node.expression.operation, node.inputs)).toBe(node);
      expect(table.find("multiply", node.inputs)).toBeUndefined();
    }
  });
});
