/** Name under which the browser's timeline holds how long each picture took. */
const PICTURE = "explore.picture";

/** The same for how long the engine took to answer. */
export const ANSWER = "explore.answer";

/** Notes how long it took from a move to the picture that answers it: to the second frame after it was drawn. */
export function markPicture(movedAt: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => performance.measure(PICTURE, { start: movedAt, end: performance.now() })),
  );
}
