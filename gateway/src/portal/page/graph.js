import { h, s } from './dom.js';
import { layOut, narrow, shared } from './graph-layout.js';
import { typePanel } from './graph-panel.js';
import { hueOf, supergraph } from './hues.js';
import { zoomable } from './zoom.js';

export function showGraph(place) {
  const stage = h('div', { class: 'graph-stage' });
  const panel = h('aside', { class: 'graph-panel', 'aria-label': 'Type', hidden: true });
  place.append(stage, panel);
  let drawn = null;
  let wanted = null;

  async function load() {
    try {
      const graph = await supergraph();
      drawn = draw(stage, graph);
    } catch (error) {
      stage.replaceChildren(h('p', { class: 'note is-bad graph-problem' }, error.message));
    }
  }

  function select(name) {
    if (!drawn) return;
    const type = drawn.graph.types.find((each) => each.name === name) ?? null;
    drawn.select(type);
    panel.hidden = type === null;
    if (!type) return;
    panel.replaceChildren(...typePanel(type, drawn.graph));
    panel.scrollTop = 0;
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !place.hidden && location.hash.startsWith('#graph/')) location.hash = '#graph';
  });

  return {
    async enter([name = null]) {
      wanted = name;
      if (!drawn) await load();
      select(wanted);
    },
  };
}

function draw(stage, graph) {
  const measure = document.createElement('canvas').getContext('2d');
  const widthOf = (type) => {
    const isEntity = type.keys.length > 0;
    measure.font = isEntity ? '500 20px Roboto, system-ui, sans-serif' : '13px Roboto, system-ui, sans-serif';
    const dots = othersOf(type).length;
    return (
      measure.measureText(type.name).width + (isEntity ? 36 : 22) + (dots > 0 ? 6 + dots * (isEntity ? 14 : 11) : 0)
    );
  };
  stage.replaceChildren();
  const map = layOut(graph, widthOf, { width: stage.clientWidth, height: stage.clientHeight - 56 });
  const svg = s('svg', {
    class: 'map',
    role: 'group',
    tabindex: 0,
    'aria-label': 'All types by subgraph. Arrow keys move, plus and minus zoom, Tab goes to the search.',
  });
  const lines = s('g', { class: 'lines', 'aria-hidden': 'true' });
  const steady = s(
    'g',
    { class: 'steady', 'aria-hidden': 'true' },
    ...betweenEntities(graph, map).map((edge) => line(edge, map)),
  );
  const pills = new Map([...map.pills].map(([name, pill]) => [name, pillOf(pill)]));
  svg.append(...map.islands.map(islandOf), steady, lines, ...pills.values());
  const search = searchBox(graph);
  stage.append(svg);
  const zoom = zoomable(svg, map);
  stage.append(
    h(
      'div',
      { class: 'graph-tools' },
      search,
      h(
        'div',
        { class: 'graph-zoom' },
        tool('+', 'Closer', () => zoom.by(0.75)),
        tool('−', 'Farther', () => zoom.by(1.33)),
        tool('⤢', 'All of it', () => zoom.fit()),
      ),
    ),
  );
  svg.addEventListener('click', ({ target }) => {
    const name = target.closest('.pill')?.dataset.type;
    location.hash = name ? `#graph/${name}` : '#graph';
  });
  const keys = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  svg.addEventListener('keydown', (event) => {
    if (keys[event.key]) zoom.move(...keys[event.key]);
    else if (event.key === '+' || event.key === '=') zoom.by(0.75);
    else if (event.key === '-') zoom.by(1.33);
    else if (event.key === '0') zoom.fit();
    else return;
    event.preventDefault();
  });
  new ResizeObserver(() => svg.clientWidth > 0 && look()).observe(stage);
  /** What is lit, as far as it can be read; all of it when nothing is chosen. */
  const isNarrow = stage.clientWidth < narrow;
  let lit = null;
  const look = () =>
    lit
      ? zoom.to(map.pills.get(lit.name), boxAround(lit.names, map), coveredBelow(stage))
      : isNarrow
        ? zoom.top()
        : zoom.fit();
  look();
  return {
    graph,
    select(type) {
      svg.classList.toggle('has-chosen', type !== null);
      const near = type ? edgesAround(graph, type) : [];
      const names = new Set(near.flatMap(({ from, to }) => [from, to]));
      lit = type && map.pills.has(type.name) ? { name: type.name, names } : null;
      requestAnimationFrame(look);
      for (const [name, pill] of pills) {
        pill.classList.toggle('is-chosen', name === type?.name);
        pill.classList.toggle('is-near', names.has(name));
      }
      lines.replaceChildren(...near.map((edge) => line(edge, map, edge.from === type.name ? 'is-out' : 'is-in')));
    },
  };
}

function boxAround(names, { pills }) {
  const all = [...names].flatMap((name) => pills.get(name) ?? []);
  const x = Math.min(...all.map((pill) => pill.x)) - 40;
  const y = Math.min(...all.map((pill) => pill.y)) - 40;
  const right = Math.max(...all.map((pill) => pill.x + pill.width)) + 40;
  return { x, y, width: right - x, height: Math.max(...all.map((pill) => pill.y + pill.height)) + 40 - y };
}

/** On a phone the panel lies over the lower part of the map. */
function coveredBelow(stage) {
  const panel = stage.nextElementSibling;
  if (panel.hidden || getComputedStyle(panel).position !== 'absolute') return 0;
  return panel.offsetHeight;
}

/** A root type leads everywhere: only what it says of others is drawn, not who says it. */
const edgesAround = ({ edges }, { name }) =>
  edges.filter(({ from, to }) => from === name || (to === name && !isRoot(from)));

const isRoot = (name) => ['Query', 'Mutation', 'Subscription'].includes(name);

/** What holds the map together when nothing is chosen. */
function betweenEntities({ edges, types }, { pills }) {
  const entities = new Set(types.filter(({ keys }) => keys.length > 0).map(({ name }) => name));
  return edges.filter(
    ({ from, to, kind }) =>
      kind === 'field' && entities.has(from) && entities.has(to) && pills.has(from) && pills.has(to),
  );
}

function line({ from, to, kind }, { pills }, look = '') {
  const [a, b] = [pills.get(from), pills.get(to)];
  if (!a || !b) return '';
  const [x1, y1] = [a.x + a.width / 2, a.y + a.height / 2];
  const [x2, y2] = [b.x + b.width / 2, b.y + b.height / 2];
  const bend = Math.min(160, Math.hypot(x2 - x1, y2 - y1) / 3);
  const side = y2 === y1 ? 0 : Math.sign(y2 - y1);
  return s('path', {
    class: `line ${look} is-${kind}`,
    d: `M${x1} ${y1}C${x1} ${y1 + side * bend} ${x2} ${y2 - side * bend} ${x2} ${y2}`,
  });
}

const othersOf = ({ owners, keys }) => (keys.length > 0 ? owners.slice(1) : []);

function islandOf({ name, captions, x, y, width, height }) {
  return s(
    'g',
    {
      class: `island hued ${name === shared ? 'shared' : ''}`,
      hue: name === shared ? 0 : hueOf(name),
      transform: `translate(${x} ${y})`,
    },
    s('rect', { class: 'ground', width, height, rx: 18 }),
    s('text', { class: 'title', x: 22, y: 46 }, name === shared ? 'in common' : name),
    captions.map(({ text, x: left, y: top }) => s('text', { class: 'section', x: left, y: top }, text)),
  );
}

function pillOf({ type, isEntity, x, y, width, height }) {
  const [owner] = type.owners;
  const others = othersOf(type);
  return s(
    'g',
    {
      class: `pill hued is-${type.kind} ${isEntity ? 'is-entity' : ''}`,
      hue: owner === undefined ? 0 : hueOf(owner),
      transform: `translate(${x} ${y})`,
      'data-type': type.name,
    },
    s('title', {}, `${type.name}, ${type.kind} of ${type.owners.join(', ')}`),
    s('rect', { width, height, rx: isEntity ? 10 : height / 2 }),
    s('text', { x: isEntity ? 18 : 11, y: height / 2 + (isEntity ? 7 : 5) }, type.name),
    others.map((name, index) => {
      const dot = s('circle', {
        class: 'other hued',
        hue: hueOf(name),
        cx: width - 18 - (others.length - 1 - index) * 14,
        cy: height / 2,
        r: 5,
      });
      return dot;
    }),
  );
}

function searchBox({ types }) {
  const names = types.map(({ name }) => name).toSorted((a, b) => a.length - b.length);
  const found = h('ul', { class: 'graph-found', role: 'listbox', id: 'graph-found', hidden: true });
  const input = h('input', {
    class: 'field-input',
    type: 'search',
    placeholder: `Find one of ${types.length} types`,
    'aria-label': 'Find a type or a field',
    role: 'combobox',
    'aria-controls': 'graph-found',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => list(),
    onfocus: () => list(),
    onkeydown: keys,
  });
  let at = 0;

  function list() {
    const text = input.value.trim().toLowerCase();
    const byName = names
      .filter((name) => name.toLowerCase().includes(text))
      .toSorted((a, b) => starts(b, text) - starts(a, text));
    const byField = types.flatMap(({ name, fields }) =>
      fields.filter((field) => field.name.toLowerCase() === text).map((field) => [name, field.name]),
    );
    const hits = text === '' ? [] : [...byName.map((name) => [name, null]), ...byField].slice(0, 9);
    at = 0;
    found.replaceChildren(...hits.map(([name, field], index) => option(name, field, index)));
    found.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
  }

  const option = (name, field, index) =>
    h(
      'li',
      { role: 'option', 'aria-selected': String(index === 0), 'data-name': name, onpointerdown: () => go(name) },
      name,
      field ? h('span', { class: 'quiet' }, `.${field}`) : null,
    );

  function go(name) {
    input.value = '';
    list();
    location.hash = `#graph/${name}`;
  }

  function keys(event) {
    const options = [...found.children];
    if (event.key === 'Enter' && options[at]) go(options[at].dataset.name);
    else if (event.key === 'Escape') {
      input.value = '';
      list();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % Math.max(1, options.length);
      options.forEach((each, index) => each.setAttribute('aria-selected', String(index === at)));
    }
  }

  return h('div', { class: 'graph-search', onfocusout: () => (found.hidden = true) }, input, found);
}

const starts = (name, text) => Number(name.toLowerCase().startsWith(text));

const tool = (text, label, onclick) =>
  h('button', { class: 'tool', type: 'button', 'aria-label': label, title: label, onclick }, text);
