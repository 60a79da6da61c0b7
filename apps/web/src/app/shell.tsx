import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Language, languages, speak } from "../words/words.ts";
import { Account } from "./account.tsx";
import { places } from "./places.ts";
import { useTheme } from "./theme.ts";
import { useKeys } from "./useKeys.ts";

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));

/** What stands around every screen: the mark, the way to the others, language and theme. */
export function Shell() {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  const search = useCallback(() => setSearching(true), []);
  useKeys(search);
  return (
    <div className="mx-auto min-h-dvh max-w-[1280px] px-4 sm:px-6">
      <a href="#content" className="absolute left-[-999px] z-10 bg-sheet p-2 focus:top-2 focus:left-4">
        {t("nav.skip")}
      </a>
      <header className="print:hidden sticky top-0 z-[5] flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule bg-paper py-3 sm:gap-x-6">
        <Link to="/" className="flex items-center gap-2 font-semibold text-ink no-underline">
          <img src="/mark.svg" alt="" width="24" height="24" />
          {t("app.name")}
        </Link>
        <nav aria-label={t("nav.main")} className="order-last w-full text-note md:order-none md:w-auto">
          <ul className="m-0 flex list-none flex-wrap gap-x-1.5 p-0 sm:gap-x-4">
            {places.slice(1).map(({ to, word }) => (
              <li key={to} className="whitespace-nowrap">
                <Link
                  to={to}
                  className="text-quiet no-underline hover:text-ink data-[status=active]:font-semibold data-[status=active]:text-ink"
                >
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-0.5 text-note sm:gap-2">
          <button type="button" className="rounded-sm border border-rule bg-sheet px-2 py-0.5" onClick={search}>
            <span className="sr-only">{t("palette.open")}</span>
            <kbd aria-hidden="true" className="font-sans">
              ⌕<span className="hidden sm:inline"> Ctrl K</span>
            </kbd>
          </button>
          <LanguageChoice />
          <ThemeSwitch />
          <Account />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="py-6 outline-none">
        <Outlet />
      </main>
      <Suspense>{searching && <Palette open onClose={() => setSearching(false)} />}</Suspense>
    </div>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <select
      aria-label={t("locale.change")}
      className="rounded-sm border border-rule bg-sheet py-0.5 sm:px-1"
      value={i18n.language}
      onChange={(event) => void speak(event.target.value as Language)}
    >
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme, choose } = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      aria-label={t(`theme.${other}`)}
      title={t(`theme.${other}`)}
      className="rounded-sm border border-rule bg-sheet px-2 py-0.5"
      onClick={() => choose(other)}
    >
      <span aria-hidden="true">{theme === "dark" ? "☀" : "☾"}</span>
    </button>
  );
}
