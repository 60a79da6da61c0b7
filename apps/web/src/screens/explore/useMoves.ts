import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { MovedInput } from "../../engine/explore/exploreDesk.ts";
import { movesOf, movesText } from "../../work/moves.ts";

/** What is moved, under the hand and in the address. */
export interface Moves {
  readonly moved: readonly MovedInput[];
  /** While the hand moves. */
  readonly move: (moved: readonly MovedInput[]) => void;
  /** When it comes to rest: a step that can be taken back, with an address of its own. */
  readonly settle: (moved: readonly MovedInput[]) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Keys pressed one after the other are one step. */
const REST_MS = 300;

/** Steps before and after what the address says. */
interface Steps {
  readonly before: readonly string[];
  readonly now: string;
  readonly after: readonly string[];
}

/** Moves that live in the address; going back in the browser takes them back as well. */
export function useMoves(): Moves {
  const { set = "" } = useSearch({ from: "/explore" });
  const navigate = useNavigate();
  const [moved, move] = useState(() => movesOf(set));
  const [steps, setSteps] = useState<Steps>({ before: [], now: set, after: [] });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const goTo = useCallback(
    (text: string) => {
      clearTimeout(waiting.current);
      void navigate({ to: "/explore", search: (before) => withMoves(before, text), resetScroll: false });
    },
    [navigate],
  );
  useEffect(() => () => clearTimeout(waiting.current), []);
  const [shown, setShown] = useState(set);
  if (shown !== set) {
    setShown(set);
    move(movesOf(set));
    if (steps.now !== set) setSteps({ before: [...steps.before, steps.now], now: set, after: [] });
  }
  const [last, next] = [steps.before.at(-1), steps.after[0]];
  return {
    moved,
    move: (after) => {
      clearTimeout(waiting.current);
      move(after);
    },
    settle: (after) => {
      clearTimeout(waiting.current);
      move(after);
      waiting.current = setTimeout(() => goTo(movesText(after)), REST_MS);
    },
    undo:
      last === undefined
        ? undefined
        : () => {
            setSteps({ before: steps.before.slice(0, -1), now: last, after: [steps.now, ...steps.after] });
            goTo(last);
          },
    redo:
      next === undefined
        ? undefined
        : () => {
            setSteps({ before: [...steps.before, steps.now], now: next, after: steps.after.slice(1) });
            goTo(next);
          },
  };
}

function withMoves<Search extends { readonly set?: string }>(search: Search, text: string) {
  const { set: _, ...rest } = search;
  return text === "" ? rest : { ...rest, set: text };
}
