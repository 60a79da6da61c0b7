import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atlasVersion } from "@shoreline/atlas";
import { type ParameterKey, publishedParameters } from "@shoreline/economics";
import { crossOverHeads } from "../tests/anchors/captiveAgainstVendor.ts";
import { captiveSaving } from "../tests/anchors/captiveSaving.ts";
import { vendorAdvantage } from "../tests/anchors/clericalCentre.ts";
import { complexContractSaving } from "../tests/anchors/complexContract.ts";
import { thirdPartyAdvantage } from "../tests/anchors/everest2007.ts";
import { DEALS, type Delivery, fullScopeDeals, SEED } from "../tests/anchors/fullScopeDeals.ts";
import { median } from "../tests/anchors/futures.ts";
import { type NetSaving, netSavings, shareInPublishedRange } from "../tests/anchors/netSaving.ts";
import {
  type Held,
  held,
  isBounded,
  type ParameterEffect,
  parameterEffects,
  size,
} from "../tests/anchors/parameterEffects.ts";
import { payrollBreakEven } from "../tests/anchors/payrollBreakEven.ts";
import { yearsToFullProductivity } from "../tests/anchors/personsLearning.ts";

/** Writes what the model gives for every published anchor, and how far each parameter moves it. */
const FILE = join(import.meta.dirname, "results/anchors.md");
const HOMES = ["us-chicago", "de-munich", "se-stockholm"];
const GAPS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Effects below a twentieth of a point are not worth a row. */
const LEAST_EFFECT = 5e-4;

type Row = readonly (string | number)[];

function table(head: readonly string[], rows: readonly Row[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Percent with one digit. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace("-", "−")} %`;
}

/** Points with a sign. */
function points(share: number): string {
  const text = (100 * share).toFixed(1);
  return Number(text) === 0 ? "0" : `${share > 0 ? "+" : "−"}${text.replace("-", "")}`;
}

/** A size, or that there is none. */
function heads(value: number | null): string {
  return value === null || value === Number.POSITIVE_INFINITY ? "never" : value.toFixed(0);
}

function everest(): string {
  const rows = [0.147, 0.214, 0.282].map((markup): Row => [
    percent(markup),
    percent(thirdPartyAdvantage(markup)),
    percent(thirdPartyAdvantage(markup, "low")),
    percent(thirdPartyAdvantage(markup, "mid", 100_000)),
  ]);
  const cases = [
    ["us-chicago", "data-processing", "dataProcessor"],
    ["us-chicago", "finance-accounting", "accountsPayableClerk"],
    ["de-munich", "data-processing", "dataProcessor"],
    ["de-munich", "finance-accounting", "accountsPayableClerk"],
  ] as const;
  const modelled = cases.map(([home, key, role]): Row => {
    const found = vendorAdvantage(home, key, role);
    return [
      home,
      role,
      percent(found.perPaidHeadShare),
      percent(found.perWorkingHeadShare),
      percent(found.perOutputWithGovernanceShare),
    ];
  });
  return [
    "## A vendor's head against a captive's",
    "The printed rows:",
    table(["mark-up", "third party cheaper by", "against the cheapest captive", "with 100 square feet a head"], rows),
    "The model, a thousand clerks in India, vendor cheaper by:",
    table(["client in", "role", "a paid head", "a head at work", "the same output, with governance"], modelled),
  ].join("\n\n");
}

function contractRow(name: string | number, savings: readonly NetSaving[]): Row {
  const signed = savings.filter(({ share }) => share > 0);
  const of = (each: readonly NetSaving[]) => percent(median(each.map(({ share }) => share)));
  return [
    name,
    of(savings),
    percent(shareInPublishedRange(savings)),
    `${signed.length} of ${savings.length}`,
    of(signed),
    percent(shareInPublishedRange(signed)),
  ];
}

function contracts(): string {
  const head = ["", "median", "in 10–39 %", "promise a saving", "their median", "of them in 10–39 %"];
  const grids = SEEDS.map((seed) => netSavings(fullScopeDeals(seed)));
  const all = grids.flat();
  const byDelivery = (["domestic", "near", "offshore"] satisfies Delivery[]).map((delivery) =>
    contractRow(
      delivery,
      all.filter(({ deal }) => deal.delivery === delivery),
    ),
  );
  const labour = all.map((each) => ({ ...each, share: each.labourShare }));
  return [
    "## Contracts of full scope, net saving over the term",
    `Grids of ${DEALS}; the tests use seed ${SEED}.`,
    table(
      ["seed", ...head.slice(1)],
      [...grids.map((savings, i) => contractRow(SEEDS[i] ?? 0, savings)), contractRow("all", all)],
    ),
    "All grids together, by place of delivery, and labour alone:",
    table(head, [...byDelivery, contractRow("labour alone", labour)]),
  ].join("\n\n");
}

function complexSoftware(): string {
  const rows = HOMES.flatMap((home) =>
    GAPS.map((gap): Row => {
      const { firstContractYearShare, firstCalendarYearShare, stabilisedShare } = complexContractSaving(home, gap);
      return [home, gap, percent(firstContractYearShare), percent(firstCalendarYearShare), percent(stabilisedShare)];
    }),
  );
  return [
    "## Complex software offshore, a fifth of the hours on site",
    table(
      ["home", "gap of hourly rates", "first contract year", "twelve months from the decision", "third to fifth year"],
      rows,
    ),
  ].join("\n\n");
}

function captives(): string {
  const rows = HOMES.map((home): Row => {
    const { steadyShare, wholeTermShare } = captiveSaving(home);
    return [home, percent(steadyShare), percent(wholeTermShare)];
  });
  return [
    "## A captive of 500 developers in India against home",
    table(["home", "steady state", "whole five years"], rows),
  ].join("\n\n");
}

function payroll(): string {
  const rows = ["in-bengaluru", "ph-manila", "pl-krakow", "ro-bucharest", "mx-guadalajara"].map((site): Row => {
    const found = payrollBreakEven(site);
    return [
      site,
      heads(found.feesAgainstBooks),
      heads(found.feesAgainstEntity),
      heads(found.runningCost),
      heads(found.presentValue),
    ];
  });
  return [
    "## Employees from which an entity costs less than an employer of record",
    table(
      [
        "site",
        "fees against books",
        "fees against books and a leader",
        "all running lines, a head at work",
        "present value of five years",
      ],
      rows,
    ),
  ].join("\n\n");
}

function crossOver(): string {
  const base = { home: "us-chicago", months: 36, tacitKnowledge: 0.4, demandVolatility: 0.1, valueAtStake: 0 };
  const row = <Key extends keyof typeof base>(name: string, key: Key, values: readonly (typeof base)[Key][]): Row => [
    name,
    values.map((value) => `${value}: ${heads(crossOverHeads({ ...base, [key]: value }))}`).join(", "),
  ];
  const rows = [
    row("months", "months", [12, 24, 36, 60, 120]),
    row("know-how in heads", "tacitKnowledge", [0.1, 0.3, 0.5, 0.7]),
    row("at stake, USD", "valueAtStake", [0, 3e6, 3e7]),
    row("fluctuation", "demandVolatility", [0, 0.3, 0.6, 1]),
  ];
  return [
    "## Heads from which a captive in India costs less than a vendor",
    "Developers, client in Chicago; 4 is the smallest size looked at.",
    table(["what varies", "value: heads"], rows),
  ].join("\n\n");
}

function learning(): string {
  const rows = HOMES.map((home): Row => [
    home,
    yearsToFullProductivity(home, home).toFixed(1),
    yearsToFullProductivity(home, "in-bengaluru").toFixed(1),
  ]);
  return ["## Years of a person to 95 % on a legacy product", table(["home", "at home", "in India"], rows)].join(
    "\n\n",
  );
}

function effectRow({ key, smaller, larger }: ParameterEffect): Row {
  const both = (name: keyof Held) => `${points(smaller[name])} / ${points(larger[name])}`;
  return [
    nameOf(key),
    publishedParameters[key].mode,
    both("contracts"),
    both("captive"),
    both("perHead"),
    both("perOutput"),
  ];
}

function nameOf(key: ParameterKey): string {
  return isBounded(publishedParameters[key]) ? `${key} (at most 1)` : key;
}

function effects(): string {
  const deals = fullScopeDeals();
  const now = held(deals);
  const found = parameterEffects(deals);
  const shown = found.filter((effect) => size(effect) >= LEAST_EFFECT);
  const rest = found.filter((effect) => size(effect) < LEAST_EFFECT).map(({ key }) => key);
  const head = ["parameter", "mode", "contracts", "captive, steady", "vendor per head", "vendor per output"];
  return [
    "## A fifth less and a fifth more of each parameter",
    `Changes in points, smaller / larger, in the same futures. Now: contracts ${percent(now.contracts)} (median, seed ${SEED}), captive ${percent(now.captive)} (mean of three homes), a vendor's paid head ${percent(now.perHead)} cheaper than a captive's (thousand clerks), the vendor's output ${percent(now.perOutput)} dearer than the captive's (hundred developers, five years).`,
    table(head, shown.map(effectRow)),
    `Less than ${(100 * LEAST_EFFECT).toFixed(2)} points on all four: ${rest.join(", ")}.`,
  ].join("\n\n");
}

const page = [
  "# Published anchors: what the model gives",
  `Written by \`npm run anchors\` with atlas ${atlasVersion}. What each figure means, where it comes from and where anchors conflict: [docs/anchors.md](../../docs/anchors.md).`,
  everest(),
  contracts(),
  complexSoftware(),
  captives(),
  payroll(),
  crossOver(),
  learning(),
  effects(),
];
mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
writeFileSync(FILE, `${page.join("\n\n")}\n`);
