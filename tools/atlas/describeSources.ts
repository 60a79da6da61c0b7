import type { Source } from "./sourceRegister.ts";

const groups: readonly (readonly [Source["reuse"], string])[] = [
  ["redistributable", "Redistributable with attribution"],
  ["share-alike", "Share-alike: derived tables stay under the same licence, in files of their own"],
  ["single-facts", "Single facts: terms closed or unclear, so only the figures that are used, each cited"],
];

/** All sources as tables by what may be done with them. */
export function sourceTable(sources: readonly Source[]): string {
  return groups
    .map(([reuse, heading]) =>
      groupTable(
        heading,
        sources.filter((source) => source.reuse === reuse),
      ),
    )
    .join("\n\n");
}

function groupTable(heading: string, sources: readonly Source[]): string {
  const rows = sources.map(
    ({ id, title, publisher, licence, where }) => `| \`${id}\` | ${title} | ${publisher} | ${licence} | ${where} |`,
  );
  return [
    `### ${heading} (${sources.length})`,
    "",
    "| id | title | publisher | licence | where |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** The attributions that travel with the product: every source whose tables are passed on. */
export function attributionText(sources: readonly Source[]): string {
  const own = ["recalled", "shoreline", "statutes", "payroll-statutes"];
  const passedOn = sources.filter(({ reuse, id }) => reuse !== "single-facts" && !own.includes(id));
  return passedOn.map(({ attribution, where }) => `- ${attribution} (${where})`).join("\n");
}
