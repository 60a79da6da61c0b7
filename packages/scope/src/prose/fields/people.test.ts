import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { peopleFindings } from "./people.ts";

const people = (text: string) =>
  peopleFindings(statementOf(text, "2026-11-22")).map(({ path, value }) => `${path} ${String(value)}`);

describe("people in a text", () => {
  it.each([
    ["We need 6 developers and two testers.", ["work.roles.softwareDeveloper 6", "work.roles.qaAnalyst 2"]],
    ["We have four developers in Brno already.", ["company.teams[cz-brno/softwareDeveloper] 4"]],
    [
      "Four developers here in Singapore and seven in Kuala Lumpur could be moved onto this.",
      ["company.teams[sg-singapore/softwareDeveloper] 4", "company.teams[my-kuala-lumpur/softwareDeveloper] 7"],
    ],
    ["Our competitor runs 400 agents.", []],
    ["The portal is used by 300 nurses.", []],
  ])("%j: %j", (text, expected) => expect(people(text)).toEqual(expected));
});
