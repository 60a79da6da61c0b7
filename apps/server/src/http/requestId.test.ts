import { expect, it } from "vitest";
import { requestIdOf } from "./requestId.ts";

const newId = () => "new";

it("a request keeps the id that it came with, unless that could do harm in a log", () => {
  expect(requestIdOf("0af7651916cd43dd8448eb211c80319c", newId)).toBe("0af7651916cd43dd8448eb211c80319c");
  for (const harm of [undefined, "", "a b", "a\nb", '"', "x".repeat(129)]) expect(requestIdOf(harm, newId)).toBe("new");
});
