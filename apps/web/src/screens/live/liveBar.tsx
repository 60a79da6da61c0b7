import { useTranslation } from "react-i18next";
import { useLive } from "../../work/live.ts";

/** Who else has this brief or one of its decisions open, and where they look. */
export function LiveBar({ briefId, at }: { readonly briefId: string; readonly at: string }) {
  const { t } = useTranslation();
  const others = useLive(briefId, at);
  const whereWords = (name: string, place: string) =>
    place === "" ? t("live.isHere", { name }) : t("live.looksAt", { name, at: place });
  return (
    <ul aria-label={t("live.people")} aria-live="polite" className="m-0 flex min-h-8 list-none gap-1 p-0 print:hidden">
      {others.map(({ memberId, name, at: place = "" }, index) => (
        <li
          key={memberId ?? index}
          title={whereWords(name, place)}
          className="flex size-8 items-center justify-center rounded-full bg-s4 text-note font-semibold text-on-deep"
        >
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className="sr-only">{whereWords(name, place)}</span>
        </li>
      ))}
    </ul>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? "").join("");
}
