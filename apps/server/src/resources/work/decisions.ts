import { decisionFiles, decisionOperations } from "@shoreline/api";
import { decisions, type Transaction } from "@shoreline/store";
import { fileStem } from "@shoreline/units";
import { and, desc, eq } from "drizzle-orm";
import { type Context, handles, handlesFreely } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { problem } from "../../http/refusal.ts";

/** Whoever finds the queue for files full asks again after so long. */
const FILE_RETRY_SECONDS = "5";

/** Everything but the document. */
const SHORT = {
  id: decisions.id,
  briefId: decisions.briefId,
  briefVersion: decisions.briefVersion,
  scenarioId: decisions.scenarioId,
  contentId: decisions.contentId,
  title: decisions.title,
  alternative: decisions.alternative,
  verdict: decisions.verdict,
  summary: decisions.summary,
  seed: decisions.seed,
  trials: decisions.trials,
  createdBy: decisions.createdBy,
  createdAt: decisions.createdAt,
};

/** Decisions that were made. They never change, so that whoever knows one by its content id need not get it again. */
export const decisionHandlers = [
  handles(decisionOperations.list, async ({ query }, { tx }) => {
    const { briefId, scenarioId } = query;
    const rows = await tx
      .select(SHORT)
      .from(decisions)
      .where(
        and(
          briefId === undefined ? undefined : eq(decisions.briefId, briefId),
          scenarioId === undefined ? undefined : eq(decisions.scenarioId, scenarioId),
          beforeMoment(query, decisions.createdAt, decisions.id),
        ),
      )
      .orderBy(desc(decisions.createdAt), desc(decisions.id))
      .limit(query.limit + 1);
    const cursor = ({ createdAt, id }: (typeof rows)[number]) => [createdAt, id];
    return { status: 200, body: pageOfRows(rows, query, { item: (row) => row, cursor }) };
  }),

  handlesFreely(decisionOperations.read, async ({ path }, context) => {
    const { signed, services } = context;
    const known = services.contents.get(signed, path.id);
    if (known !== undefined && context.isKnown(known)) return { status: 304, version: known };
    const { contentId, document } = await services.store.as(signed.actor, (tx) => decisionBytes(tx, path.id));
    services.contents.remember(signed, path.id, contentId);
    const content = { bytes: document, mediaType: "application/json", encoding: "gzip" } as const;
    return { status: 200, content, version: contentId };
  }),

  handles(decisionOperations.about, async ({ path }, { tx }) => {
    const [row] = await tx.select(SHORT).from(decisions).where(eq(decisions.id, path.id));
    return row === undefined ? problem("not-found") : { status: 200, body: row, version: row.contentId };
  }),

  handles(decisionOperations.file, async ({ path, query }, context) => {
    const { ending } = path;
    const { language } = query;
    const suffix = `.${ending}`;
    const form = language === "en" ? suffix : `.${language}${suffix}`;
    const known = await knownFile(context, path.id, form);
    if (known !== undefined) return { status: 304, version: known };
    const { contentId, title, document } = await decisionBytes(context.tx, path.id);
    const about = { mediaType: decisionFiles[ending], fileName: `${fileStem(title, "decision")}${suffix}` };
    const version = `${contentId}${form}`;
    if (ending === "json") return { status: 200, content: { bytes: document, encoding: "gzip", ...about }, version };
    const later = async () => {
      const asked = { id: path.id, document, ending, language };
      const file = await context.services.files.file(asked, context.incoming.leaving);
      if (file === "busy") return problem("too-many", { headers: { "Retry-After": FILE_RETRY_SECONDS } });
      if (file === "tooLong")
        return problem("conflict", { detail: "It takes too long to write; ask for another form." });
      if (!file.ok)
        return problem("conflict", { detail: "This machine cannot write such files.", faults: file.faults });
      return { status: 200 as const, content: { bytes: file.value, ...about }, version };
    };
    return { status: 200, later };
  }),
];

/** The version of a file that the client has already: a fraction of the work of writing it again. */
async function knownFile({ tx, incoming, isKnown }: Context, id: string, suffix: string): Promise<string | undefined> {
  if (incoming.header("if-none-match") === undefined) return undefined;
  const [row] = await tx.select({ contentId: decisions.contentId }).from(decisions).where(eq(decisions.id, id));
  if (row === undefined) throw problem("not-found");
  const version = `${row.contentId}${suffix}`;
  return isKnown(version) ? version : undefined;
}

async function decisionBytes(tx: Transaction, id: string) {
  const { contentId, title, document } = decisions;
  const [row] = await tx.select({ contentId, title, document }).from(decisions).where(eq(decisions.id, id));
  if (row === undefined) throw problem("not-found");
  return row;
}
