/** Where figures come from and what may be done with them. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly where: string;
  readonly reuse: "redistributable" | "share-alike" | "single-facts";
}

const registered = new Map<string, Source>();

/** Notes a source and gives its id; the same source may be noted twice. */
export function noteSource(source: Source): string {
  registered.set(source.id, source);
  return source.id;
}

/** A page or report of which only single figures are used; one source per publisher and title. */
export function singleFactSource(publisher: string, title: string, where: string): string {
  return noteSource({
    id: slug(`${publisher} ${title}`),
    title,
    publisher,
    licence: "publisher's terms",
    attribution: `${publisher}, ${title}`,
    where,
    reuse: "single-facts",
  });
}

/** Every source noted so far, by id. */
export function notedSources(): Source[] {
  return [...registered.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function slug(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
