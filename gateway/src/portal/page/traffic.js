import { events } from './api.js';
import { chart, spark } from './charts.js';
import { h } from './dom.js';
import { hueOf, supergraph } from './hues.js';
import { count, ms, perSecond, share } from './words.js';

const againMs = 2_000;

export function showTraffic(place) {
  const live = h('div', {});
  const state = h('p', { class: 'quiet', role: 'status' }, 'Listening …');
  place.append(
    h(
      'div',
      { class: 'page' },
      h('div', { class: 'page-inner' }, h('div', { class: 'page-head' }, h('h1', {}, 'Traffic'), state), live),
    ),
  );
  let stop = null;

  async function listen(signal) {
    await supergraph().catch(() => {});
    while (!signal.aborted) {
      try {
        for await (const snapshot of events('traffic', signal)) {
          state.textContent = `Of this gateway, the last ${snapshot.seconds / 60} minutes`;
          live.replaceChildren(...drawn(snapshot, widthOf(live)));
        }
      } catch (error) {
        if (signal.aborted) return;
        state.textContent = `${error.message} Trying again.`;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, againMs);
      });
    }
  }

  return {
    enter() {
      stop?.abort();
      stop = new AbortController();
      void listen(stop.signal);
    },
    leave() {
      stop?.abort();
    },
  };
}

/** Of one chart: pictures are drawn at their size, so that letters keep theirs. */
const widthOf = ({ clientWidth }) => Math.max(240, (clientWidth > 800 ? (clientWidth - 18) / 2 : clientWidth) - 38);

function drawn({ now, calls, errors, p50, p95, p99, operations, subgraphs, seconds }, width) {
  return [
    h(
      'dl',
      { class: 'figures' },
      figure('Requests', perSecond(now.perSecond), 'a second'),
      figure('Median', ...split(ms(now.p50))),
      figure('95 of 100', ...split(ms(now.p95))),
      figure('99 of 100', ...split(ms(now.p99))),
      figure('With errors', ...split(share(now.errors, now.calls))),
      figure('Open streams', count(now.openStreams), ''),
    ),
    h(
      'div',
      { class: 'charts' },
      chart(
        'Requests a second',
        [
          { label: 'all', values: calls, look: 'is-accent', isFilled: true },
          { label: 'with errors', values: errors.some(Boolean) ? errors : [], look: 'is-bad' },
        ],
        { say: perSecond, least: 4, seconds, width },
      ),
      chart(
        'Latency',
        [
          { label: 'p99', values: p99, look: 'is-bad' },
          { label: 'p95', values: p95, look: 'is-warn' },
          { label: 'p50', values: p50, look: 'is-accent' },
        ],
        { say: (value) => (value === 0 ? '0' : ms(value).replace('.0 ', ' ')), least: 5, seconds, width },
      ),
    ),
    h('h2', { class: 'flow-title' }, 'Operations'),
    operations.length === 0
      ? h('p', { class: 'note flows' }, 'Nobody has asked anything yet. Run a query in Explore, and it shows here.')
      : h(
          'div',
          { class: 'card flows', role: 'table', 'aria-label': 'Operations' },
          head('Operation', 'Streams'),
          ...operations.map(operationRow),
        ),
    h('h2', { class: 'flow-title' }, 'Subgraphs'),
    h(
      'div',
      { class: 'card flows', role: 'table', 'aria-label': 'Subgraphs' },
      head('Subgraph', 'Streams'),
      ...subgraphs.map(subgraphRow),
    ),
  ];
}

const figure = (name, value, unit) =>
  h('div', { class: 'figure' }, h('dt', {}, name), h('dd', {}, value, unit ? h('small', {}, ` ${unit}`) : null));

/** A number and its unit. */
const split = (said) => {
  const at = said.lastIndexOf(' ');
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)];
};

const head = (first, last) =>
  h(
    'div',
    { class: 'flow is-head', role: 'row' },
    ...[first, 'Last minute', 'A second', 'Median', 'p95', last].map((name) =>
      h('span', { role: 'columnheader' }, name),
    ),
  );

function operationRow(operation) {
  const { name, hash, kind, openStreams, errors, calls } = operation;
  const failing = errors > 0 ? h('small', { class: 'has-errors' }, `${share(errors, calls)} with errors`) : null;
  return row(
    operation,
    h(
      'span',
      { class: 'flow-name', role: 'cell' },
      name ?? 'without a name',
      h('small', {}, kind === 'query' ? '' : kind, ' ', h('code', {}, hash.slice(0, 8))),
      failing,
    ),
    openStreams,
  );
}

function subgraphRow(subgraph) {
  const { name, breaker, errors, calls, openStreams } = subgraph;
  const made = row(
    subgraph,
    h(
      'span',
      { class: 'flow-name', role: 'cell' },
      h('span', { class: 'dot', 'aria-hidden': 'true' }),
      name,
      breaker && breaker !== 'closed' ? h('span', { class: 'breaker' }, `breaker ${breaker}`) : null,
      errors > 0 ? h('small', { class: 'has-errors' }, `${share(errors, calls)} with errors`) : null,
    ),
    openStreams,
  );
  made.classList.add('hued');
  made.style.setProperty('--hue', hueOf(name));
  return made;
}

const row = ({ series, perSecond: rate, p50, p95 }, name, openStreams) =>
  h(
    'div',
    { class: 'flow', role: 'row' },
    name,
    h('span', { role: 'cell' }, spark(series)),
    cell('a second', perSecond(rate)),
    cell('median', ms(p50)),
    cell('p95', ms(p95)),
    cell('streams', openStreams === 0 ? '–' : count(openStreams)),
  );

const cell = (label, text) => h('span', { class: 'num', role: 'cell', 'data-label': label }, text);
