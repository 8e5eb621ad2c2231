import { h } from './dom.js';
import { aboutOf, entryOf, sum, timeOf } from './watch-words.js';

/** A parcel is seen on its way many times: one row says so, and counts. */
const repeated = 'PARCEL_IN_TRANSIT';

/** Grows by what happens: entries that are there stay as they are. */
export function showTimeline() {
  const list = h('ol', { class: 'timeline', role: 'log', 'aria-label': 'What happened', tabindex: 0 });
  const drawn = new Set();
  const onTheWay = new Map();

  function add(entry) {
    drawn.add(entry.entry);
    const counted = entry.kind === repeated ? onTheWay.get(entry.note) : null;
    if (counted) return counted.again(entry);
    const made = row(entry);
    list.append(made.element);
    if (entry.kind === repeated) onTheWay.set(entry.note, made);
  }

  return {
    element: h('section', { class: 'card timeline-card' }, h('h2', { class: 'flow-title' }, 'What happened'), list),
    show({ entries }) {
      const fresh = [...entries.values()].filter(({ entry }) => !drawn.has(entry));
      for (const entry of fresh.toSorted((a, b) => a.entry - b.entry)) add(entry);
      if (fresh.length > 0) list.scrollTop = list.scrollHeight;
    },
  };
}

function row({ entry, kind, at, amount, note }) {
  const time = h('time', { class: 'num quiet', datetime: at }, timeOf(at));
  const times = h('span', { class: 'num quiet' });
  let seen = [entry];
  const element = h(
    'li',
    { class: `entry ${aboutOf(kind)}`, 'data-kind': kind, 'data-entries': entry },
    h('span', {}, entryOf(kind), amount ? h('strong', { class: 'num' }, ` ${sum(amount)}`) : null, times),
    note ? h('small', { class: 'quiet' }, note) : null,
    time,
  );
  return {
    element,
    again({ entry: another, at: later }) {
      seen = [...seen, another];
      element.dataset.entries = seen.join(' ');
      times.textContent = `, seen ${seen.length} times`;
      time.textContent = timeOf(later);
      time.dateTime = later;
    },
  };
}
