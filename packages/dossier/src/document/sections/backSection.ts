import {
  type Alternative,
  type Decision,
  daysInWords,
  english,
  figures,
  money,
  monthsLater,
  phrase,
  spoken,
  word,
} from "@shoreline/decide";
import { alternativeAnchor } from "../anchors.ts";
import { alternativeWords, standingOf } from "../arrangementWords.ts";
import { type Block, type Row, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { countWords, figureWords } from "../figureWords.ts";
import { placeWords } from "../inputWords.ts";
import { type MoneyScale, moneyScale, scaled } from "../moneyScale.ts";
import { figureTo } from "../prose.ts";
import { nameOrText } from "../recalledText.ts";
import { comparedAlternatives, knowsReversal, optionWords, secondVendorWords } from "../reversalWords.ts";

type Moment = NonNullable<Alternative["wayBack"]>["at"][number];
type People = NonNullable<Alternative["peopleLeftBehind"]>;

/** Whether it can be taken back, when and at what cost, and what becomes of the people who do the work today. */
export function backSection(decision: Decision): Section {
  return {
    id: "back",
    title: word("The way back, and the people"),
    blocks: knowsReversal(decision)
      ? [...wayBackBlocks(decision), ...peopleBlocks(decision)]
      : [textBlock(word(NOT_RECKONED), "careful")],
  };
}

const NOT_RECKONED = "The way back was not reckoned for this decision. Decide the same brief again.";

function wayBackBlocks(decision: Decision): Block[] {
  const sides = comparedAlternatives(decision).filter(({ wayBack }) => wayBack !== null);
  if (sides.length === 0)
    return [
      textBlock(word("What is recommended, the rival and the status quo are at home: nothing has to be brought back.")),
    ];
  const words = sides.flatMap((side) =>
    [optionWords(decision, side), secondVendorWords(decision, side)].flatMap((each) => (each ? [[each]] : [])),
  );
  return [
    ...tableBlocks(wayBackTable(decision, sides)),
    textBlock(makesGoods(decision) ? `${word(BASIS)} ${word(LINE_BASIS)}` : word(BASIS), "quiet"),
    ...(words.length === 0 ? [] : [{ kind: "list", items: words } as const]),
  ];
}

const BASIS =
  "Means, in brackets the range of eight futures in ten, at prices of that month. Months run from the change of mind until a team at home does the work alone. Ending is the end of a contract or the closing of a centre; hiring finds and equips people at home; learning is the hand-back and what is paid twice until they know the work. Written off is paid already and not in the cost.";

const LINE_BASIS =
  "The line is tooling and plant that come home or are bought there, and stock that lasts until it is approved.";

/** Goods alone have a line to move. */
function makesGoods({ brief }: Decision): boolean {
  return brief.work.kind === "production";
}

/** The line on which goods are made; in other languages than English it is called otherwise than a line of cost. */
function lineHead(): string {
  return spoken() === english ? "line" : word("bringing the line home").replace(" ", "\n");
}

function wayBackTable(decision: Decision, sides: readonly Alternative[]): Table {
  const moments = sides.flatMap(({ wayBack }) => wayBack!.at);
  const hasLine = makesGoods(decision);
  const scale = moneyScale(
    moments.flatMap(({ cost }) => [cost.p10 ?? 0, cost.p90 ?? 0]),
    decision.brief.company.currency,
  );
  return {
    caption: phrase`Bringing the work home, ${scale.label}`,
    columns: [
      { head: word("arrangement"), grow: 2 },
      { head: word("decided"), grow: 1 },
      { head: word("months"), align: "right" },
      { head: word("cost"), align: "right" },
      { head: word("ending"), align: "right" },
      { head: word("hiring"), align: "right" },
      { head: word("learning"), align: "right" },
      ...(hasLine ? [{ head: lineHead(), align: "right" } as const] : []),
      { head: word("written\noff"), align: "right" },
    ],
    rows: sides.flatMap((side) => side.wayBack!.at.map((moment) => momentRow(decision, side, moment, scale))),
    from: "alternatives[…].wayBack",
  };
}

function momentRow(decision: Decision, side: Alternative, moment: Moment, scale: MoneyScale): Row {
  const hasLine = makesGoods(decision);
  const { month, months, cost, parts, writtenOff } = moment;
  const standing = standingOf(decision, side.id);
  const part = (amount: number) => [amount === 0 ? "–" : scaled(amount, scale)];
  return {
    cells: [
      [figureTo(alternativeWords(side), alternativeAnchor(side.id))],
      [monthsLater(month)],
      [`${tenths(months.mean)} (${tenths(months.p10)}–${tenths(months.p90)})`],
      [`${scaled(cost.mean ?? 0, scale)} (${scaled(cost.p10 ?? 0, scale)}–${scaled(cost.p90 ?? 0, scale)})`],
      part(parts.contract + parts.closing),
      part(parts.hiring),
      part(parts.teaching + parts.learning),
      ...(hasLine ? [part(parts.production)] : []),
      part(writtenOff),
    ],
    ...(standing === "other" ? {} : { standing }),
  };
}

function tenths(months: number | null): string {
  return figures((months ?? 0).toFixed(1));
}

function peopleBlocks(decision: Decision): Block[] {
  const heading: Block = { kind: "heading", id: "people", text: word("The people who do it today") };
  const sides = comparedAlternatives(decision).filter(({ peopleLeftBehind }) => peopleLeftBehind !== null);
  const [first] = sides;
  if (first === undefined) return [heading, textBlock(word("Nobody who does the work today would lose it."))];
  const { law, country } = first.peopleLeftBehind!;
  return [
    heading,
    ...tableBlocks(peopleTable(decision, sides)),
    textBlock(word(PEOPLE_BASIS), "quiet"),
    ...dutyBlocks(sides, country),
    ...tableBlocks(lawTable(law, country)),
  ];
}

const PEOPLE_BASIS =
  "Expected, not drawn; the clock runs from the announcement. Pay is severance and notice without work. It is in the cost of the arrangement. A planning figure and no legal advice.";

function peopleTable(decision: Decision, sides: readonly Alternative[]): Table {
  const { currency } = decision.brief.company;
  return {
    caption: word("What becomes of them"),
    columns: [
      { head: word("arrangement"), grow: 1 },
      { head: word("lose\nthe work"), align: "right" },
      { head: word("go to\nthe vendor"), align: "right" },
      { head: word("other\npost"), align: "right" },
      { head: word("leave"), align: "right" },
      { head: word("months of\npay each"), align: "right" },
      { head: word("all pay"), align: "right" },
      { head: word("consultation"), align: "right" },
      { head: word("first leaves\nafter"), align: "right" },
    ],
    rows: sides.map((side) => peopleRow(decision, side, side.peopleLeftBehind!, currency)),
    from: "alternatives[…].peopleLeftBehind",
  };
}

function peopleRow(decision: Decision, side: Alternative, left: People, currency: string): Row {
  const standing = standingOf(decision, side.id);
  return {
    cells: [
      [figureTo(alternativeWords(side), alternativeAnchor(side.id))],
      ...[left.displaced, left.following, left.redeployed, left.leaving].map((people) => [countWords(people)]),
      [left.leaving === 0 ? "–" : figureWords(Number(left.severanceMonths.toFixed(1)))],
      [money(left.severance, currency)],
      [clockWords(left.standstillMonths)],
      [clockWords(left.firstLeavingMonths)],
    ],
    ...(standing === "other" ? {} : { standing }),
  };
}

function clockWords(months: number): string {
  return months === 0 ? "–" : daysInWords(months);
}

/** What has to be done, each duty once with its statute. */
function dutyBlocks(sides: readonly Alternative[], country: string): Block[] {
  const duties = sides.flatMap(({ peopleLeftBehind }) => peopleLeftBehind!.law.duties);
  const words = new Map(duties.map((duty) => [duty.words, dutyWords(duty)]));
  if (words.size === 0) return [];
  return [
    { kind: "heading", id: "duties", text: phrase`What the law asks for: ${placeWords(country)}` },
    { kind: "list", items: [...words.values()].map((each) => [each]) },
  ];
}

function dutyWords({ words, statute }: People["law"]["duties"][number]): string {
  return `${word(words).replace(/\.$/, "")} (${nameOrText(statute)}).`;
}

const RULES: Readonly<Record<People["law"]["sources"][number]["what"], string>> = {
  standstill: "consultation",
  collectiveNotice: "notice to the authority",
  notice: "notice to each person",
  severance: "severance",
  transfer: "going over to a vendor",
  tenure: "years of service",
};

const SCOPES: Readonly<Record<People["law"]["scope"], string>> = {
  country: "",
  europe: ", for which what is usual in Europe stands here",
  default: ", for which what is usual elsewhere stands here",
};

/** Where each rule stands and how well it is known. */
function lawTable({ sources, scope }: People["law"], country: string): Table {
  return {
    id: "law",
    caption: phrase`The law that was used: ${placeWords(country)}${word(SCOPES[scope])}`,
    columns: [
      { head: word("rule"), grow: 2 },
      { head: word("statute"), grow: 5 },
      { head: word("read where"), grow: 4 },
      { head: word("of"), align: "right" },
      // "aus dem Gedächtnis" is longer than "recalled".
      { head: word("evidence"), grow: spoken() === english ? 1 : 2 },
    ],
    rows: sources.map(({ what, statute, source, year, evidence }) => ({
      cells: [
        [word(RULES[what])],
        [statute === "none" ? "–" : nameOrText(statute)],
        [nameOrText(source)],
        [String(year)],
        [word(evidence)],
      ],
    })),
    from: "alternatives[…].peopleLeftBehind.law.sources",
  };
}
