import { readFileSync } from "node:fs";
import { succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { rankMethods } from "./rankMethods.ts";
import { type RankQuestion, rankReply } from "./rankReply.ts";

const SUPPLIERS = readFileSync(new URL("../../../../examples/suppliers.csv", import.meta.url), "utf8");
const JUDGEMENTS = "price,1,3,5\nspeed,1/3,1,2\nservice,1/5,1/2,1\n";

const ask = (changed: Partial<RankQuestion>, text = SUPPLIERS) =>
  rankReply(
    { file: "suppliers.csv", method: "topsis", weights: undefined, options: {}, ...changed },
    { readBytes: async () => succeed(new TextEncoder().encode(text)) },
  );

async function textOf(changed: Partial<RankQuestion>, text?: string): Promise<string> {
  const reply = await ask(changed, text);
  return reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : JSON.stringify(reply.faults);
}

async function faultsOf(changed: Partial<RankQuestion>, text?: string) {
  const reply = await ask(changed, text);
  return reply.kind === "refusal" ? reply.faults.map(({ code, path }) => `${path}: ${code}`) : [];
}

describe("a ranking", () => {
  it("is a sentence, a table, the variant and whether ranks can reverse", async () => {
    expect(await textOf({})).toMatchInlineSnapshot(`
      "Cassia comes first by TOPSIS, closeness 0.777, ahead of Adler by 0.151.

      The ranking
        rank          closeness
           1  Cassia      0.777
           2  Adler       0.626
           3  Doro        0.487
           4  Borea       0.228

      How
        · Variant: vector normalisation; Euclidean distance.
        · Weights: price per piece 40 %, days to delivery 20 %, rejects in a thousand
          25 %, service 15 %.
        · Ranks can reverse: adding or removing an alternative can turn the order of
          the others.
      "
    `);
  });

  it("of which lower is better says so, with the compromise", async () => {
    expect(await textOf({ method: "vikor" })).toMatchInlineSnapshot(`
      "Adler comes first by VIKOR, Q 0.051, ahead of Doro by 0.199.

      The ranking
        rank          Q (lower is better)      S      R
           1  Adler                 0.051  0.414  0.174
           2  Doro                  0.251  0.482  0.170
           3  Cassia                0.500  0.400  0.400
           4  Borea                 0.674  0.563  0.250

      How
        · Variant: minmax regret, v = 0.5; scores are Q, lower is better.
        · Weights: price per piece 40 %, days to delivery 20 %, rejects in a thousand
          25 %, service 15 %.
        · Compromise: Adler and Doro; the lead is too small (C1), it is first in
          neither S nor R (C2).
        · Ranks can reverse: adding or removing an alternative can turn the order of
          the others.
      "
    `);
  });

  it("by simulation says how often, how sure and for whom", async () => {
    expect(await textOf({ method: "smaa2", options: { trials: "2000" } })).toMatchInlineSnapshot(`
      "Cassia comes first by SMAA-2 in 79 % of the draws, Borea in 10 %.

      The ranking
                ranks first                    confidence
        Cassia         79 %  ███████████████▉       100 %
        Borea          10 %  █▉                     100 %
        Doro            6 %  █▏                     100 %
        Adler           5 %  █                      100 %
        Confidence: how often it comes first under its own central weights. Shares are
        within 3 points of 100 (two standard errors).

      Who weighs so would choose it (central weights)
        · Cassia: price per piece 17 %, days to delivery 27 %, rejects in a thousand
          27 %, service 29 %
        · Borea: price per piece 64 %, days to delivery 8 %, rejects in a thousand
          10 %, service 18 %
        · Doro: price per piece 47 %, days to delivery 36 %, rejects in a thousand
          10 %, service 7 %
        · Adler: price per piece 48 %, days to delivery 10 %, rejects in a thousand
          28 %, service 14 %

      How
        · Variant: straight value functions from worst to best; all weights equally
          likely; 2000 trials, seed 1.
        · Mean weights: price per piece 25 %, days to delivery 25 %, rejects in a
          thousand 25 %, service 26 %.
        · Ranks can reverse: adding or removing an alternative can turn the order of
          the others.
      "
    `);
  });

  it("names all who share the first place", async () => {
    expect(await textOf({}, "a,b\nmax,max\nX,1,2\nY,2,1\n")).toContain(
      "X and Y share the first place by TOPSIS, closeness 0.500.",
    );
  });

  it("of one alternative says that there is no other", async () => {
    expect(await textOf({}, "a\nmax\nX,1\n")).toContain("X is the only alternative.");
  });
});

describe("weights", () => {
  it("out of judgements come with their consistency", async () => {
    expect(await textOf({ method: "ahp" }, JUDGEMENTS)).toMatchInlineSnapshot(`
      "price weighs most by AHP, 65 %.
      The judgements agree well enough: consistency ratio 0.003, where up to 0.1 is
      accepted.

      The weights
                 weight
        price     0.648  ███████████████▌
        speed     0.230  █████▌
        service   0.122  ██▉

      How
        · Variant: principal eigenvector; random index Saaty 1980.
        · Largest eigenvalue 3.004 for 3; consistency index 0.002 over a random index
          of 0.58.
        · Ranks can reverse: adding one more thing to compare can turn the order of
          the others.
      "
    `);
  });

  it("out of a table name the heaviest first", async () => {
    expect(await textOf({ method: "entropyWeights" })).toContain("rejects in a thousand weighs most by entropy, 52 %.");
  });
});

describe("every method", () => {
  it.each(Object.entries(rankMethods))("%s prints 80 columns and data of its contract", async (method, { reads }) => {
    const text = reads === "pairwise" ? JUDGEMENTS : SUPPLIERS;
    const page = await textOf({ method }, text);
    expect(Math.max(...page.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    const reply = await ask({ method }, text);
    expect(reply).toMatchObject({ document: { method, variant: expect.any(String) } });
    const keys = Object.keys(reply.kind === "answer" ? (reply.document as object) : {});
    expect(keys).toEqual(expect.arrayContaining([...(CONTRACT[method] ?? ["scores", "ranks", "details"])]));
  });
});

const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  ahp: ["weights", "lambdaMax", "consistencyIndex", "consistencyRatio", "randomIndexTable"],
  entropyWeights: ["weights"],
  criticWeights: ["weights"],
  smaa2: ["rankAcceptability", "centralWeights", "confidence", "pairwiseWinning"],
};

describe("what is typed beside the table", () => {
  it("wins over the table", async () => {
    const reply = await ask({ weights: "1, 1 2;0", method: "vikor", options: { v: "0.25" } });
    expect(reply).toMatchObject({ document: { details: { weights: [0.25, 0.25, 0.5, 0], v: 0.25 } } });
    expect(reply.kind === "answer" ? reply.notes : []).toEqual([
      "The weights sum to 4; each counts by its share of that.",
    ]);
  });

  it("is named in the faults by its option", async () => {
    expect(await faultsOf({ weights: "1,2" })).toEqual(["--weights: cli.weights"]);
    expect(await faultsOf({ weights: "1,-2,x,0" })).toEqual([
      "--weights: decide.matrix-weight",
      "--weights: decide.matrix-weight",
    ]);
    expect(await faultsOf({ weights: "0,0,0,0" })).toEqual(["--weights: decide.matrix-weight"]);
    expect(await faultsOf({ options: { normalisation: "vectr", v: "2", seed: "1.5", trials: "0" } })).toEqual([
      "--normalisation: decide.matrix-option",
      "--v: decide.matrix-option",
      "--seed: decide.matrix-option",
      "--trials: decide.matrix-option",
    ]);
  });
});

describe("faults", () => {
  it("of method, words and table are told at once, where the reader finds them", async () => {
    const text = "a,b\nmax,mx\nX,1,z\nX,2,\n";
    expect(await faultsOf({ method: "topsi", weights: "1" }, text)).toEqual([
      "--method: cli.unknown-method",
      "--weights: cli.weights",
      "line 2, column 2: decide.matrix-direction",
      "line 4: decide.matrix-name",
      "line 3, column 3: decide.matrix-value",
      "line 4, column 3: decide.matrix-value",
    ]);
  });

  it("an unknown method gets the nearest name, and a missing one the list", async () => {
    const reply = await ask({ method: "promethee" });
    expect(reply).toMatchObject({ exitCode: 2, faults: [{ hint: 'Did you mean "prometheeII"?' }] });
    expect(await faultsOf({ method: undefined })).toEqual(["--method: cli.missing-option"]);
    expect(await faultsOf({ method: "toString" })).toEqual(["--method: cli.unknown-method"]);
  });

  it("of JSON and of bytes that are no text say what to do", async () => {
    expect(await faultsOf({}, '{"criteria":')).toEqual(["MATRIX: cli.matrix-json"]);
    expect(await faultsOf({}, "PK\0\0")).toEqual(["MATRIX: cli.not-text"]);
  });
});

describe("a table in JSON", () => {
  const matrix = {
    criteria: [{ name: "a", direction: "max" }],
    alternatives: [
      { name: "X", values: [{ p10: 1, p50: 2, p90: 3 }] },
      { name: "Y", values: [1] },
    ],
    options: { normalisation: "none" },
  };

  it("may hold uncertain values and options", async () => {
    expect(await ask({}, JSON.stringify(matrix))).toMatchObject({ document: { scores: [1, 0], ranks: [1, 2] } });
  });

  it("of judgements may be bare and hold fractions", async () => {
    const bare = await ask({ method: "ahp" }, '[[1,"1/2"],[2,1]]');
    const whole = await ask({ method: "ahp" }, '{"pairwise":[[1,0.5],[2,1]]}');
    expect(bare).toMatchObject({ document: { weights: [1 / 3, 2 / 3] } });
    expect(whole.kind === "answer" && whole.document).toEqual(bare.kind === "answer" && bare.document);
  });
});

describe("what is no table", () => {
  it.each(["", "\uFEFF \n\n"])("is said to be empty where there is nothing: %j", async (text) => {
    expect(await faultsOf({}, text)).toEqual(["MATRIX: cli.matrix-empty"]);
  });

  it.each(["5", '"table"', "null", "true"])("is refused by its shape where it is the JSON value %s", async (text) => {
    expect(await faultsOf({}, text)).toEqual([": decide.matrix-shape"]);
  });

  it("is refused by its shape where judgements are a single value", async () => {
    expect(await faultsOf({ method: "ahp" }, "null")).toEqual(["pairwise: decide.matrix-shape"]);
  });

  it("is refused where its options are no object, whatever is typed beside it", async () => {
    const text = '{"criteria":[{"direction":"max"}],"alternatives":[{"values":[1]}],"options":[1]}';
    expect(await faultsOf({}, text)).toEqual(["options: decide.matrix-shape"]);
    expect(await faultsOf({ options: { v: "0.5" } }, text)).toEqual(["options: decide.matrix-shape"]);
  });

  it("is refused where JSON has a key twice, with the line", async () => {
    const text = '{"criteria":[{"direction":"max"}],\n"alternatives":[{"values":[1],"name":"{\\"a",\n"values":[2]}]}';
    expect(await faultsOf({}, text)).toEqual(["line 3: cli.matrix-json"]);
  });

  it("is refused where judgements cannot be computed with", async () => {
    expect(await faultsOf({ method: "ahp" }, '{"pairwise":[[1,1e308],[1e-308,1]]}')).toHaveLength(2);
  });

  it("is refused where it is too large for the method", async () => {
    const rows = Array.from({ length: 1001 }, (_, row) => `x${row},${row}\n`).join("");
    expect(await faultsOf({ method: "electreIII" }, `a\nmax\n${rows}`)).toEqual([
      "alternatives: decide.matrix-too-large",
    ]);
  });
});

const givenOf = async (changed: Partial<RankQuestion>, text?: string) => {
  const reply = await ask(changed, text);
  return reply.kind === "refusal" ? reply.faults.map((fault) => fault.given) : [];
};

describe("what was given", () => {
  it("stands in a fault as it was written", async () => {
    expect(await givenOf({ method: "entropyWeights" }, "a\nmax\nX,-1.50\nY,2\n")).toEqual(["-1.50"]);
    expect(await givenOf({ method: "ahp" }, "1,3\n1/2,1\n")).toEqual(["1/2"]);
    expect(await givenOf({ method: "ahp" }, '[[1,3],["1/2",1]]')).toEqual(["1/2"]);
    expect(await givenOf({ options: { v: "2.00" } })).toEqual(["2.00"]);
    expect(await givenOf({ weights: "1,-2.0,1,1" })).toEqual(["-2.0"]);
    expect(await givenOf({ weights: "0,0,0,0.0" })).toEqual(["0,0,0,0.0"]);
  });
});
