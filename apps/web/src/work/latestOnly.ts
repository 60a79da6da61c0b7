/**
 * Asks one question at a time and never an old one: while an answer is awaited, only the newest further question is
 * kept. Answers are heard in the order of their questions; `isLast` says that none newer waits.
 */
export function latestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  heard: (answer: Answer, question: Question, isLast: boolean) => void,
  failed: (error: unknown) => void,
): { readonly put: (question: Question) => void; readonly stop: () => void } {
  const state: { waiting?: { readonly question: Question }; isAsking: boolean; isStopped: boolean } = {
    isAsking: false,
    isStopped: false,
  };
  const next = async (): Promise<void> => {
    const { waiting, isStopped } = state;
    state.isAsking = waiting !== undefined && !isStopped;
    if (waiting === undefined || isStopped) return;
    delete state.waiting;
    try {
      const answer = await ask(waiting.question);
      if (!state.isStopped) heard(answer, waiting.question, state.waiting === undefined);
    } catch (error) {
      if (!state.isStopped) failed(error);
    }
    await next();
  };
  return {
    put: (question) => {
      state.waiting = { question };
      if (!state.isAsking) void next();
    },
    stop: () => {
      state.isStopped = true;
      delete state.waiting;
    },
  };
}
