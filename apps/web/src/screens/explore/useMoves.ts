import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { MovedInput } from "../../engine/explore/exploreDesk.ts";
import { movesOf, movesText } from "../../work/moves.ts";

/** From what is moved to what shall be. */
export type Change = (moved: readonly MovedInput[]) => readonly MovedInput[];

/** What is moved, under the hand and in the address. */
export interface Moves {
  readonly moved: readonly MovedInput[];
  /** While the hand moves; always the same function. */
  readonly move: (change: Change) => void;
  /** When it comes to rest: a step that can be taken back, with an address of its own; always the same function. */
  readonly settle: (change: Change) => void;
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
  const [moved, setMoved] = useState(() => movesOf(set));
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
  const latest = useRef(moved);
  useEffect(() => {
    latest.current = moved;
  }, [moved]);
  const move = useCallback((change: Change) => {
    clearTimeout(waiting.current);
    setMoved(change);
  }, []);
  const settle = useCallback(
    (change: Change) => {
      move(change);
      waiting.current = setTimeout(() => goTo(movesText(latest.current)), REST_MS);
    },
    [goTo, move],
  );
  const [shown, setShown] = useState(set);
  if (shown !== set) {
    setShown(set);
    setMoved(movesOf(set));
    if (steps.now !== set) setSteps({ before: [...steps.before, steps.now], now: set, after: [] });
  }
  const [last, next] = [steps.before.at(-1), steps.after[0]];
  return {
    moved,
    move,
    settle,
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
