/** What is being typed, and how the last run of it went: Explore tells, Plan shows. */
const listeners = new Set();
const state = { query: '', operationName: null, last: null };

export const typed = () => state;
export const onRun = (listener) => void listeners.add(listener);

export function typedNow(query, operationName) {
  if (query === state.query && operationName === state.operationName) return;
  state.query = query;
  state.operationName = operationName;
  tell();
}

/** `fetches` as the gateway timed them; `ms` as the browser saw it. */
export function ran(query, ms, fetches) {
  state.last = { query, ms, fetches };
  tell();
}

const tell = () => {
  for (const listener of listeners) listener(state);
};
