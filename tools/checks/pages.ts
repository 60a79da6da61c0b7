import { posix } from "node:path";
import type { SourceFile } from "./tree.ts";

/** Links of a page that lead nowhere inside the project, in words. `pages` are all pages, `paths` all files. */
export function brokenLinks(page: SourceFile, pages: readonly SourceFile[], paths: ReadonlySet<string>): string[] {
  return linksOf(page.text)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const reason = linkOffence(page, target, pages, paths);
      return reason === undefined ? [] : [`${page.path} links to ${target}: ${reason}`];
    });
}

function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

function linkOffence(
  page: SourceFile,
  target: string,
  pages: readonly SourceFile[],
  paths: ReadonlySet<string>,
): string | undefined {
  const [file = "", heading] = target.split("#");
  const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
  if (!paths.has(path) && ![...paths].some((each) => each.startsWith(`${path.replace(/\/$/, "")}/`)))
    return "there is no such file";
  if (heading === undefined) return undefined;
  const text = pages.find((each) => each.path === path)?.text ?? "";
  return headingsOf(text).includes(heading) ? undefined : "there is no such heading";
}

/** Headings as their addresses: lower case, words joined by hyphens, punctuation gone. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}

/** Commands of a page that start with this word, from its blocks and from its running text, without comments. */
export function commandsIn(text: string, program: string): string[][] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => block.split("\n"));
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...inline]
    .map((line) => line.replace(/#.*$/, "").trim().split(/\s+/))
    .filter(([word]) => word === program);
}

/** Blocks of one language in a page. */
export function blocksIn(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, block = ""]) => block,
  );
}
