import { useTranslation } from "react-i18next";

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
        <div className="grid grid-cols-3 gap-1">
          {Array.from({ length: 9 }, (_, cell) => (
            <div key={cell} className="h-14 rounded-sm bg-rule/40" />
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
