import { role } from "@shoreline/atlas";
import { percent } from "@shoreline/decide";
import { bar, count, dateWords, figure, sparkline } from "../page/figures.ts";
import { type Block, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { changeSection } from "./changeSection.ts";
import type { Forecast } from "@shoreline/decide";
import { goodsSection } from "./goodsSection.ts";
import { durationSection, qualitySection } from "./qualitySection.ts";
import { serviceSection, staffingAnswer } from "./serviceSection.ts";

const BAR_WIDTH = 20;

/** A forecast as its reader wants it: the amount, its shape over the months, who works on it, why it is uncertain. */
export function forecastPage(forecast: Forecast): Page {
  return [
    { blocks: [textBlock(forecast.title, "quiet")] },
    {
      blocks: [
        textBlock(amountWords(forecast), "strong"),
        textBlock(peopleWords(forecast)),
        ...staffingWords(forecast),
      ],
    },
    ...monthsSection(forecast),
    ...(forecast.service === undefined ? [] : serviceSection(forecast.service, forecast.start)),
    ...(forecast.goods === undefined ? [] : goodsSection(forecast.goods)),
    ...(forecast.change === undefined ? [] : changeSection(forecast.change)),
    ...rolesSection(forecast),
    ...driversSection(forecast),
    ...(forecast.duration === undefined ? [] : durationSection(forecast.duration)),
    ...qualitySection(forecast.quality, forecast.kind),
    ...assumptionsSection(forecast),
    {
      title: "Where it comes from",
      blocks: [
        listBlock([
          `${forecast.class.charAt(0).toUpperCase()}${forecast.class.slice(1)}.`,
          `Source: ${forecast.source}.`,
          samplingWords(forecast),
        ]),
      ],
    },
  ];
}

/** Three figures that matter: an amount of work is never known better. */
function rounded(hours: number): string {
  return count(Number(hours.toPrecision(3)));
}

function amountWords({ total, unit, byMonth, start }: Forecast): string {
  const range = `8 of 10 futures lie between ${rounded(total.p10)} and ${rounded(total.p90)}`;
  return `${rounded(total.p50)} ${unit} over ${byMonth.length} months from ${dateWords(start)}; ${range}.`;
}

function peopleWords(forecast: Forecast): string {
  const { headcount, hoursPerMonth, byMonth } = forecast;
  const people = `${figure(headcount)} experienced people at home, ${figure(hoursPerMonth)} hours a month each`;
  if (!growsOnTheWay(forecast)) return `At the median that is ${people}.`;
  const agreed = rounded(byMonth.reduce((sum, hours) => sum + hours, 0));
  return `What is agreed today is ${agreed} of them at the median, ${people}; scope that is added on the way comes on top.`;
}

/** Whether scope is drawn on top of the amount: months and people then stand for what is agreed, the total for the end. */
function growsOnTheWay({ change }: Forecast): boolean {
  return change?.scopeGrowthMost !== undefined;
}

function staffingWords({ service, start }: Forecast): Block[] {
  const words = service === undefined ? undefined : staffingAnswer(service, start);
  return words === undefined ? [] : [textBlock(words)];
}

function monthsSection(forecast: Forecast): Section[] {
  const { byMonth } = forecast;
  const [least, most] = [rounded(Math.min(...byMonth)), rounded(Math.max(...byMonth))];
  const range = `${least === most ? least : `from ${least} to ${most}`} hours a month at the median${growsOnTheWay(forecast) ? ", before scope is added" : ""}`;
  // Drawn as one and cut afterwards, so that all lines have one scale.
  const lines = chunks([...sparkline(byMonth)], 60).map((signs) => signs.join(""));
  return sectionOf("Month by month", [{ kind: "picture", lines }, textBlock(range, "quiet")]);
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

function rolesSection({ roles }: Forecast): Section[] {
  const rows = roles.map(({ role: key, share }) => [role(key).title, percent(share), bar(share, BAR_WIDTH)]);
  return sectionOf("Who works on it", [tableBlock([{ head: "" }, { head: "", align: "right" }, { head: "" }], rows)]);
}

function driversSection({ drivers }: Forecast): Section[] {
  const head = ["p10", "p50", "p90"].map((name) => ({ head: name, align: "right" as const }));
  const rows = drivers.map(({ driver, p10, p50, p90 }) => [
    driver,
    ...[p10, p50, p90].map((factor) => `× ${factor.toFixed(2)}`),
  ]);
  return sectionOf(
    "What makes it uncertain",
    rows.length === 0 ? [] : [tableBlock([{ head: "factor" }, ...head], rows)],
  );
}

function assumptionsSection({ assumptions }: Forecast): Section[] {
  const items = assumptions.map(({ path, value, why }) => `${path} = ${valueWords(value)}. ${why}`);
  return sectionOf("Assumed, because the brief does not say", items.length === 0 ? [] : [listBlock(items)]);
}

const LONGEST_LIST = 12;

/** A value as it stands in the brief; of a long list its length, for it is in the data. */
function valueWords(value: unknown): string {
  const isLong = Array.isArray(value) && value.length > LONGEST_LIST;
  return isLong ? `${value.length} figures, which --json lists` : JSON.stringify(value);
}

function samplingWords({ trials, seed, sampling }: Forecast): string {
  const drawn = sampling === "sobol" ? ", points of a scrambled Sobol sequence" : "";
  return `${count(trials)} futures from seed ${seed}${drawn}.`;
}
