import { expect, it } from "vitest";
import { everyOperation } from "@shoreline/api";
import { fuzzed } from "./fuzz/fuzzed.ts";
import { openOffice } from "./office.ts";

const TWO_MINUTES = 120_000;

it(
  "requests made from the OpenAPI document, right, nearly right and wild, never meet a bug",
  async () => {
    await using office = await openOffice();
    const counts = await fuzzed(office, { seed: 20_261_122, runs: 10 });
    expect([...counts.keys()].toSorted()).toEqual(everyOperation.map(({ id }) => id).toSorted());
    const bugs = office.service.log.filter((line) => line.includes('"msg":"bug"'));
    expect(bugs).toEqual([]);
    // Were everything refused at the door, nothing behind it would be tried.
    const answered = [...counts.values()].filter((each) => [...each.keys()].some((status) => status < 400));
    expect(answered.length).toBeGreaterThan(counts.size / 4);
  },
  TWO_MINUTES,
);
