import { current, headersToSend, onChange, operations, path } from './asking.js';
import { h } from './dom.js';
import { onRun, ran, typedNow } from './run.js';
import { ms, plural } from './words.js';

/* GraphiQL, React and graphqlWs are plain scripts, and so globals of the page. */
const { GraphiQL, React, ReactDOM, graphqlWs } = globalThis;
const address = new URL(path, location.href);

export function showExplore(place) {
  let restart = () => {};
  const socket = graphqlWs.createClient({
    url: address.href.replace(/^http/, 'ws'),
    lazy: true,
    connectionParams: headersToSend,
    on: {
      opened(opened) {
        restart = () => opened.readyState === WebSocket.OPEN && opened.close(4205, 'Client Restart');
      },
    },
  });
  let token = current().token;
  onChange((next) => {
    // A socket belongs to whoever opened it.
    if (next.token !== token) restart();
    token = next.token;
  });
  const root = h('div', { class: 'explore-root', style: 'height: 100%' });
  place.append(root, lastRun());
  ReactDOM.createRoot(root).render(
    React.createElement(GraphiQL, {
      fetcher: timed(GraphiQL.createFetcher({ url: address.href, wsClient: socket, fetch: asCurrent })),
      defaultTabs: operations.map(({ query }) => ({ query })),
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: isNarrow() ? false : 'variables',
      onEditOperationName: (name) => follow(name),
    }),
  );
  void watchEditor();
}

const isNarrow = () => matchMedia('(max-width: 720px)').matches;

/** Headers of the page first: what is written in the headers tab wins. */
async function asCurrent(url, init) {
  return await fetch(url, { ...init, headers: { ...(await headersToSend()), 'stoa-trace': '1', ...init.headers } });
}

/** What each fetch took goes to the plan, and out of the answer that is shown. */
const timed = (fetcher) => async (given, options) => {
  const params = withItsName(given);
  const started = performance.now();
  const seen = (result) => {
    const { stoa, ...others } = result?.extensions ?? {};
    if (!stoa) return result;
    ran(params.query, performance.now() - started, stoa.fetches);
    const { extensions: _, ...shown } = result;
    return Object.keys(others).length > 0 ? { ...shown, extensions: others } : shown;
  };
  const result = await fetcher(params, options);
  if (!result?.[Symbol.asyncIterator]) return seen(result);
  const source = result[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await source.next();
      return { done, value: Array.isArray(value) ? value.map(seen) : value && seen(value) };
    },
    return: async (value) => (await source.return?.(value)) ?? { done: true, value },
  };
};

/** Just after another tab was chosen, GraphiQL still sends the name of the operation before. */
function withItsName({ operationName, ...params }) {
  const isThere =
    operationName && new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(params.query);
  return isThere ? { ...params, operationName } : params;
}

let editor = null;
let named = null;

function follow(name) {
  named = name || null;
  if (editor) typedNow(editor.getValue(), named);
}

/** The editor is CodeMirror's: it tells of typing, of pasting and of another tab alike. */
async function watchEditor() {
  for (;;) {
    const found = document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror;
    if (found) {
      editor = found;
      editor.on('change', () => typedNow(editor.getValue(), named));
      return typedNow(editor.getValue(), named);
    }
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** Other views change the layout around it. */
export const refreshEditor = () => requestAnimationFrame(() => editor?.refresh());

function lastRun() {
  const link = h('a', { class: 'last-run num', href: '#plan', hidden: true });
  onRun(({ last }) => {
    if (!last) return;
    link.hidden = false;
    link.textContent = `${ms(last.ms)} · ${plural(last.fetches.length, 'fetch').replace('fetchs', 'fetches')} · see the plan`;
  });
  return link;
}
