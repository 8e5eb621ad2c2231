import { api } from './api.js';
import { h, s, cut } from './dom.js';
import { hueOf, supergraph } from './hues.js';
import { layOut } from './plan-layout.js';
import { onRun, typed } from './run.js';
import { ms, plural } from './words.js';

/** Long enough that a word is not planned letter by letter, short enough to seem at once. */
const pauseMs = 180;
const margin = 16;

export function showPlan(place) {
  const note = h('p', { class: 'plan-note quiet', role: 'status' }, 'Write a query to see how it is run.');
  const picture = h('div', { class: 'plan-picture', tabindex: 0, 'aria-label': 'The plan as a picture' });
  const times = h('div', { class: 'plan-times' });
  const detail = h('div', { class: 'plan-detail', hidden: true });
  place.append(
    h('div', { class: 'plan-head' }, h('h2', {}, 'How it is run'), note),
    h('div', { class: 'plan-middle' }, picture, detail),
    times,
  );

  let asked = null;
  let timer = null;
  let plannedQuery = null;
  let plan = null;
  let chosen = null;
  let isOpen = false;

  onRun(() => {
    if (!isOpen) return;
    if (typed().query !== asked) later();
    else draw();
  });

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pauseMs);
  }

  async function ask() {
    const { query, operationName } = typed();
    asked = query;
    if (!query.trim()) return tell('Write a query to see how it is run.', true);
    try {
      await supergraph();
      const answer = await api('plan', { body: { query, operationName } });
      if (asked !== query) return;
      // While it is wrong, the last plan stays: half a word is not an intention.
      if (answer.errors) return tell(sentence(answer.errors[0]), true);
      plan = answer.plan;
      plannedQuery = query;
      chosen = null;
      draw();
    } catch (error) {
      asked = null;
      tell(error.message, true);
    }
  }

  function tell(text, isOld) {
    note.textContent = text;
    place.classList.toggle('is-old', isOld);
  }

  function draw() {
    if (plannedQuery === null) return;
    const { last } = typed();
    const run = last?.query === plannedQuery ? last : null;
    if (!plan) {
      picture.replaceChildren();
      times.replaceChildren();
      return tell('The gateway answers this by itself: nothing is fetched.', false);
    }
    const layout = layOut(plan);
    const subgraphs = new Set(layout.boxes.map(({ part }) => part.subgraph));
    const size = `${plural(layout.boxes.length, 'fetch').replace('fetchs', 'fetches')} from ${plural(subgraphs.size, 'subgraph')}`;
    tell(run ? `${size}, ${ms(run.ms)} in the last run.` : `${size}. Run it to see what each takes.`, false);
    const timeOf = (part) => timingOf(run, part.fetch);
    picture.replaceChildren(drawing(layout, timeOf, choose));
    times.replaceChildren(...waterfall(layout, run));
    if (chosen !== null) showDetail(layout.boxes.find(({ part }) => part.fetch === chosen)?.part, timeOf);
    else detail.hidden = true;
  }

  function choose(fetch) {
    chosen = chosen === fetch ? null : fetch;
    draw();
    picture.querySelector(`[data-fetch="${fetch}"]`)?.focus({ preventScroll: true });
    if (chosen !== null) detail.scrollIntoView({ block: 'nearest' });
  }

  function showDetail(part, timeOf) {
    if (!part) return;
    for (const card of picture.querySelectorAll('.fetch'))
      card.classList.toggle('is-chosen', card.dataset.fetch === String(part.fetch));
    const timing = timeOf(part);
    detail.hidden = false;
    detail.replaceChildren(
      h(
        'div',
        { class: 'plan-detail-head hued', hue: hueOf(part.subgraph) },
        h('h3', {}, part.subgraph),
        h('span', { class: 'quiet num' }, timing ? saying(timing) : ''),
      ),
      part.path ? h('p', { class: 'quiet' }, 'adds to ', h('code', {}, part.path)) : null,
      part.requires ? h('pre', {}, `# is told of each entity\n${part.requires}`) : null,
      h('pre', {}, part.operation),
    );
  }

  return {
    enter() {
      isOpen = true;
      if (typed().query === asked) draw();
      else void ask();
    },
    leave() {
      isOpen = false;
    },
  };
}

const sentence = ({ message, line }) => (line === null ? message : `Line ${line}: ${message}`);

/** A fetch of a list may run once for each path; together they are one line. */
function timingOf(run, fetch) {
  const all = run?.fetches.filter((each) => each.fetch === fetch) ?? [];
  if (all.length === 0) return null;
  const start = Math.min(...all.map(({ startedMs }) => startedMs));
  const end = Math.max(...all.map((each) => each.startedMs + each.ms));
  const counted = all.filter(({ entities }) => entities !== null);
  return {
    startedMs: start,
    ms: end - start,
    entities: counted.length > 0 ? counted.reduce((sum, { entities }) => sum + entities, 0) : null,
    failed: all.some(({ failed }) => failed),
  };
}

const saying = ({ ms: took, entities, failed }) =>
  [ms(took), entities === null ? null : entities === 1 ? '1 entity' : `${entities} entities`, failed ? 'failed' : null]
    .filter(Boolean)
    .join(' · ');

function drawing({ boxes, arrows, captions, width, height }, timeOf, choose) {
  const slowest = Math.max(0.01, ...boxes.map(({ part }) => timeOf(part)?.ms ?? 0));
  return s(
    'svg',
    {
      width: width + 2 * margin,
      height: height + 2 * margin,
      viewBox: `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`,
      role: 'group',
    },
    s(
      'defs',
      {},
      s(
        'marker',
        { id: 'tip', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
        s('path', { d: 'M0.5 0.5 7 4 0.5 7.5', class: 'tip' }),
      ),
    ),
    arrows.map((arrow) => s('path', { class: 'arrow', d: curve(arrow), 'marker-end': 'url(#tip)' })),
    captions.map(({ text, x, y }) => s('text', { class: 'caption', x, y, 'text-anchor': 'middle' }, cut(text, 34))),
    boxes.map((box) => card(box, timeOf(box.part), slowest, choose)),
  );
}

function curve({ from, to }) {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y - 2];
  const bend = (y2 - y1) / 2;
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

function card({ part, lines, x, y, width, height, top, lineHeight }, timing, slowest, choose) {
  const left = 16;
  const bar = width - 2 * left;
  const press = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(part.fetch);
  };
  return s(
    'g',
    {
      class: `fetch hued${timing?.failed ? ' is-failed' : ''}`,
      hue: hueOf(part.subgraph),
      transform: `translate(${x} ${y})`,
      tabindex: 0,
      role: 'button',
      'data-fetch': part.fetch,
      'aria-label': `Fetch from ${part.subgraph}${timing ? `, ${saying(timing)}` : ''}`,
      onclick: () => choose(part.fetch),
      onkeydown: press,
    },
    s('rect', { class: 'paper', width, height, rx: 10 }),
    s('rect', { class: 'edge', x: 0, y: 12, width: 3, height: height - 24, rx: 1.5 }),
    s('text', { class: 'name', x: left, y: 25 }, part.subgraph),
    s(
      'text',
      { class: 'kind', x: width - left, y: 25, 'text-anchor': 'end' },
      part.operationKind === 'query' ? (part.requires ? 'entities' : '') : part.operationKind,
    ),
    part.path ? s('text', { class: 'path', x: left, y: 44 }, cut(part.path.replaceAll('.@', '[]'), 36)) : null,
    lines.map((line, index) =>
      s('text', { class: 'words', x: left, y: top + 12 + index * lineHeight, 'xml:space': 'preserve' }, cut(line, 33)),
    ),
    timing
      ? [
          s('rect', { class: 'rail', x: left, y: height - 9, width: bar, height: 3, rx: 1.5 }),
          s('rect', {
            class: 'took',
            x: left,
            y: height - 9,
            width: Math.max(3, (bar * timing.ms) / slowest),
            height: 3,
            rx: 1.5,
          }),
          s('text', { class: 'time', x: left, y: height - 15 }, saying(timing)),
        ]
      : s('text', { class: 'time is-empty', x: left, y: height - 13 }, 'not run yet'),
  );
}

/** When each fetch began and ended, in the run as a whole. */
function waterfall({ boxes }, run) {
  const rows = boxes.map(({ part }) => ({ part, timing: timingOf(run, part.fetch) })).filter(({ timing }) => timing);
  if (rows.length === 0) return [];
  const end = Math.max(...rows.map(({ timing }) => timing.startedMs + timing.ms), 0.01);
  return [
    h('h3', {}, 'The last run'),
    ...rows
      .toSorted((a, b) => a.timing.startedMs - b.timing.startedMs)
      .map(({ part, timing }) => {
        const bar = h('span', { class: 'fall-bar' });
        bar.style.marginLeft = `${(timing.startedMs / end) * 100}%`;
        bar.style.width = `max(3px, ${(timing.ms / end) * 100}%)`;
        return h(
          'div',
          { class: 'fall hued', hue: hueOf(part.subgraph), 'data-fetch': part.fetch },
          h('span', { class: 'fall-name' }, part.subgraph),
          h('span', { class: 'fall-track' }, bar),
          h('span', { class: 'num quiet' }, ms(timing.ms)),
        );
      }),
  ];
}
