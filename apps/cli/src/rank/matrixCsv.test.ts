import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { matrixCsv } from "./matrixCsv.ts";

const documentOf = (...lines: readonly string[]) => expectOk(matrixCsv(lines.join("\n"))).document;
const WHOLE = {
  criteria: [
    { name: "price", direction: "min", weight: 0.6 },
    { name: "speed", direction: "max", weight: 0.4 },
  ],
  alternatives: [
    { name: "A", values: [4, 1.5] },
    { name: "B", values: [3, -2e3] },
  ],
};

describe("a table in CSV", () => {
  it.each([
    ["with a heading above the names", [",price,speed", ",min,max", ",0.6,0.4", "A,4,1.5", "B,3,-2e3"]],
    ["with words before the rows", ["name,price,speed", "goal,min,max", "weight,.6,.4", "A,4,1.5", "B,3,-2e3"]],
    ["with names in the rows alone", ["price,speed", "min,max", "0.6,0.4", "A,4,1.5", "B,3,-2e3"]],
    ["with other words for the directions", ["price,speed", "Cost,benefit", "0.6,0.4", "A,4,1.5", "B,3,-2e3"]],
    ["with semicolons and decimal commas", ["price;speed", "min;max", "0,6;0,4", "A;4;1,5", "B;3;-2e3"]],
    ["with tabs", ["price\tspeed", "min\tmax", "0.6\t0.4", "A\t4\t1.5", "B\t3\t-2e3"]],
    [
      "with quotes, blanks, empty lines and Windows ends",
      ['"price", speed', "min,max\r", "0.6,0.4", "", '"A",4 ,1.5', "B,3,-2e3\r"],
    ],
  ])("%s is the same table", (_, lines) => {
    expect(documentOf(...lines)).toEqual(WHOLE);
  });

  it("without weights has none, whether its rows have names or not", () => {
    expect(documentOf("a,b", "max,min", "X,1,2", "Y,3,4")).toEqual({
      criteria: [
        { name: "a", direction: "max" },
        { name: "b", direction: "min" },
      ],
      alternatives: [
        { name: "X", values: [1, 2] },
        { name: "Y", values: [3, 4] },
      ],
    });
    expect(documentOf("a,b", "max,min", "1,2", "3,4")).toMatchObject({
      alternatives: [{ values: [1, 2] }, { values: [3, 4] }],
    });
  });

  it("without names takes a third row that sums to 1 for weights, unless nothing would be left", () => {
    expect(documentOf("a,b", "max,min", "0.3,0.7", "3,4")).toMatchObject({
      criteria: [{ weight: 0.3 }, { weight: 0.7 }],
      alternatives: [{ values: [3, 4] }],
    });
    expect(documentOf("a,b", "max,min", "0.3,0.7")).toMatchObject({ alternatives: [{ values: [0.3, 0.7] }] });
  });

  it("names may be numbers and hold commas and quotes", () => {
    expect(documentOf("a", "max", '"1,5 ""l""",7', "2027,8")).toMatchObject({
      alternatives: [{ name: '1,5 "l"' }, { name: "2027" }],
    });
  });

  it("keeps what is no number, for the method to refuse", () => {
    expect(documentOf("a,b", "max,min", "X,1.234.567,", "Y,12 %,0x10")).toMatchObject({
      alternatives: [{ values: ["1.234.567", null] }, { values: ["12 %", "0x10"] }],
    });
  });
});

describe("places", () => {
  const { placeOf } = expectOk(matrixCsv(',a,b\n,max,max\n\n,1,1\nX,1,2\n"Y\nZ",3,4\nV,5,6\n'));

  it("are lines and columns of the text, empty lines and names over two lines counted", () => {
    expect(placeOf("criteria[1].name")).toBe("line 1, column 3");
    expect(placeOf("criteria[0].direction")).toBe("line 2, column 2");
    expect(placeOf("criteria[1].weight")).toBe("line 4, column 3");
    expect(placeOf("alternatives[0].values[1]")).toBe("line 5, column 3");
    expect(placeOf("alternatives[2].values")).toBe("line 8");
    expect(placeOf("options.v")).toBe("options.v");
  });
});

describe("what is no such table", () => {
  it.each([
    ["nothing", "", "line 2"],
    ["no directions", "a,b\n1,2\n", "line 2"],
    ["more names than directions", "a,b,c,d\nmax,min\n1,2\n", "line 1"],
  ])("%s is refused", (_, text, path) => {
    const refused = matrixCsv(text);
    expect(refused.ok ? [] : refused.faults.map((fault) => fault.path)).toEqual([path]);
  });
});

const warningsOf = (...lines: readonly string[]) => expectOk(matrixCsv(lines.join("\n"))).warnings;

describe("decimals that could be thousands", () => {
  it("in every dotted value of a column are warned of where a point may part thousands", () => {
    expect(warningsOf("price;speed", "min;max", "A;1.250;1.5", "B;980;2.125")).toEqual([
      "price: values such as 1.250 were read as decimals; write 1250 where thousands are meant.",
    ]);
    expect(warningsOf("price\tspeed", "min\tmax", "A\t0.250\t1", "B\t1.980\t2")).toEqual([]);
    expect(warningsOf("price,speed", "min,max", "A,1.250,1", "B,1.980,2")).toEqual([]);
  });
});

describe("what spreadsheets leave", () => {
  it("as last columns that are empty in every row is dropped", () => {
    const lines = [",price,speed,,", ",min,max,,", ",0.6,0.4,,", "A,4,1.5,,", "B,3,-2e3,,"];
    expect(documentOf(...lines)).toEqual(WHOLE);
  });

  it("as a last column with a name but without a value is kept, for the method to refuse", () => {
    expect(documentOf(",a,b", ",max,max", "X,1,", "Y,2,")).toMatchObject({ alternatives: [{ values: [1, null] }, {}] });
  });
});

describe("a quote that is not closed", () => {
  it.each([
    ["to the end", 'a,b\nmax,max\nX,1,2\n"Y,3,4\n', "line 4"],
    ["before more text", 'a,b\nmax,max\n"X"s,1,2\n', "line 3"],
  ])("(%s) is refused with its line", (_, text, path) => {
    const refused = matrixCsv(text);
    expect(refused.ok ? [] : refused.faults).toMatchObject([{ code: "cli.matrix-quote", path }]);
  });

  it("inside a name is part of it", () => {
    expect(documentOf("a", "max", 'disc 5",1', "tape,2")).toMatchObject({ alternatives: [{ name: 'disc 5"' }, {}] });
  });
});
