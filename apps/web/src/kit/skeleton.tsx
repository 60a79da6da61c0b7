import { useTranslation } from "react-i18next";

/** Rows that a picture of who and where usually has; its columns are home, near and far. */
const PARTIES = 5;

/** A row of heads, then a name before each three cells. */
function skeletonCell(cell: number): string {
  if (cell < 4) return cell === 0 ? "h-8" : "h-8 bg-rule/20";
  return `h-14 ${cell % 4 === 0 ? "bg-rule/20" : "bg-rule/40"}`;
}

/** The shape of a decision before it is there: the same places, so that nothing moves when it comes. */
export function DecisionSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")} className="animate-pulse">
      <div className="mb-2 h-6 w-64 rounded-sm bg-rule/50" />
      <div className="mb-3 h-9 w-[min(100%,28rem)] rounded-sm bg-rule/70" />
      <div className="mb-3 h-6 w-[min(100%,40rem)] rounded-sm bg-rule/50" />
      <div className="mb-6 h-14 w-[min(100%,44rem)] rounded-sm bg-rule/50" />
      <div className="grid gap-8 md:grid-cols-2">
        <div className="grid grid-cols-[28%_repeat(3,minmax(0,1fr))] gap-1">
          {Array.from({ length: 4 * (1 + PARTIES) }, (_, cell) => (
            <div key={cell} className={`rounded-sm ${skeletonCell(cell)}`} />
          ))}
        </div>
        <div className="h-64 rounded-sm bg-rule/40" />
      </div>
    </div>
  );
}

/** Lines of text or rows of a table that are still to come. */
export function LinesSkeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")} className="animate-pulse">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="my-2 h-8 rounded-sm bg-rule/40" />
      ))}
    </div>
  );
}
