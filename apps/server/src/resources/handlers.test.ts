import { everyOperation } from "@shoreline/api";
import { expect, it } from "vitest";
import { handlers } from "./handlers.ts";

it("every operation of the API has one handler, and there are no others", () => {
  const answered = handlers.map(({ operation }) => operation.id).toSorted();
  expect(answered).toEqual(everyOperation.map(({ id }) => id).toSorted());
});
