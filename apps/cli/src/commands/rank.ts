import { type CommandOffer, optionOf } from "./command.ts";

export const rankOffer: CommandOffer = {
  name: "rank",
  summary: "any table of alternatives by criteria, ranked or weighed by a published method",
  arguments: [{ name: "MATRIX", about: "a table in CSV or JSON, or - for standard input", least: 1 }],
  options: [
    {
      flags: "--method M",
      about:
        "weightedSum, topsis, vikor, prometheeII, electreIII, smaa2; or weights by ahp, entropyWeights, criticWeights",
      needed: true,
    },
    { flags: "--weights LIST", about: "one for each criterion, instead of those of the table: 0.5,0.3,0.2" },
    { flags: "--normalisation N", about: "vector, minmax, sum or none, where the method normalises" },
    { flags: "--v V", about: "VIKOR: weight of the group's utility, 0 to 1 (0.5)" },
    { flags: "--correlation C", about: "CRITIC: pearson or spearman (pearson)" },
    { flags: "--seed N", about: "SMAA-2: where the draws start (1)" },
    { flags: "--trials N", about: "SMAA-2: how many draws (10000)" },
  ],
  examples: [
    ["rank examples/suppliers.csv --method topsis", "who comes first, by how much, and in which variant"],
    [
      "rank examples/suppliers.csv --method vikor --weights 0.4,0.3,0.2,0.1 --json",
      "other weights; the answer as data",
    ],
    ["rank - --method smaa2 < table.json", "what would come first under all weights that there are"],
  ],
  run: async (given, surroundings) => {
    const { rankReply } = await import("../rank/rankReply.ts");
    const [file = ""] = given.words;
    const text = (name: string) => optionOf(given, name);
    const options = {
      normalisation: text("normalisation"),
      v: text("v"),
      correlation: text("correlation"),
      seed: text("seed"),
      trials: text("trials"),
    };
    return rankReply({ file, method: text("method"), weights: text("weights"), options }, surroundings);
  },
};
