import { h, s } from './dom.js';
import { listen } from './watch-ask.js';

/** What was heard of each variant since the page was opened: an order shows how it went down for it. */
const watched = new Map();
const mostKept = 60;

/** Tells of the stock of a variant: at once as far as it is known, and after each change. One stream serves all who ask. */
export function followStock(variant, signal, hear) {
  if (!watched.has(variant)) watched.set(variant, { history: [], hearers: new Set(), over: null });
  const one = watched.get(variant);
  one.hearers.add(hear);
  signal.addEventListener('abort', () => {
    one.hearers.delete(hear);
    if (one.hearers.size === 0) one.over.abort();
  });
  if (one.history.length > 0) hear(one.history);
  if (one.hearers.size > 1) return;
  one.over = new AbortController();
  void listen('WatchStock', { variant }, one.over.signal, ({ stock }) => seen(one, stock.available)).catch(() => {});
}

function seen({ history, hearers }, available) {
  if (history.at(-1)?.available === available) return;
  history.push({ available, at: Date.now() });
  if (history.length > mostKept) history.shift();
  for (const hear of hearers) hear(history);
}

/** How many are left, said as it changes. */
export function stockCount(variant, signal) {
  const count = h('span', { class: 'stock-count num' });
  const told = h('span', { class: 'stock', 'data-variant': variant }, count, ' left');
  followStock(variant, signal, (history) => {
    const { available } = history.at(-1);
    count.textContent = available;
    told.classList.toggle('is-out', available <= 0);
    if (history.length > 1) flash(told, available < history.at(-2).available ? 'went-down' : 'went-up');
  });
  return told;
}

export function flash(element, look) {
  element.classList.remove('went-down', 'went-up');
  // Begins again where it has begun already.
  void element.offsetWidth;
  element.classList.add(look);
}

const [width, height] = [132, 34];

/** Steps between what was seen, scaled to what moved. */
export function stockLine(history) {
  const values = history.map(({ available }) => available);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = (value) => (most === least ? height / 2 : 3 + ((most - value) / (most - least)) * (height - 6));
  const step = width / Math.max(1, values.length);
  const steps = values.map(
    (value, index) =>
      `${index === 0 ? 'M0' : 'H'} ${index === 0 ? '' : index * step} ${index === 0 ? y(value) : `V${y(value)}`}`,
  );
  return s(
    'svg',
    { class: 'stock-line', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('path', { d: `${steps.join('')}H${width}` }),
  );
}
