import { h, s } from './dom.js';
import { land, water } from './watch-land.js';
import { townList } from './watch-places.js';

const leastSpan = 9;
const radians = Math.PI / 180;

/** Mercator's: a parcel's way looks the same size wherever one is used to look. In degrees of longitude. */
const flat = (longitude, latitude) => [
  longitude,
  -Math.log(Math.tan(Math.PI / 4 + (Math.min(84, Math.max(-80, latitude)) * radians) / 2)) / radians,
];
const outline = (points) => `M${points.map((point) => flat(...point).map((x) => x.toFixed(2))).join('L')}Z`;
const grid = (step) =>
  [
    ...Array.from({ length: 360 / step + 1 }, (_, index) => `M${index * step - 180} -190V190`),
    ...Array.from({ length: 160 / step }, (_, index) => `M-180 ${flat(0, index * step - 75)[1].toFixed(2)}H180`),
  ].join('');

/** A map that shows all it is told of, drawn here: nothing is loaded for it. */
export function makeMap(signal) {
  const ground = s(
    'g',
    { class: 'map-ground' },
    s('path', { class: 'map-grid', d: grid(5) }),
    s('path', { class: 'map-coast', d: land.map(outline).join('') }),
    land.map((points) => s('path', { class: 'map-land', d: outline(points) })),
    s('path', { class: 'map-water', d: water.map(outline).join('') }),
  );
  const [towns, ways, places, parcels] = ['towns', 'ways', 'places', 'parcels'].map((name) =>
    s('g', { class: `map-${name}` }),
  );
  const svg = s('svg', { class: 'map-sheet', role: 'img' }, ground, towns, ways, places, parcels);
  const marks = new Map();
  let shown = { places: [], parcels: [] };

  function draw() {
    const { clientWidth: width, clientHeight: height } = svg;
    if (width === 0) return;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const all = [...shown.places, ...shown.parcels.flatMap(({ trail }) => trail)];
    const { scale, left, top } = fit(all, width, height);
    const at = ({ longitude, latitude }) => {
      const [x, y] = flat(longitude, latitude);
      return [x * scale + left, y * scale + top];
    };
    ground.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`);
    const taken = shown.places.map(at);
    towns.replaceChildren(...townsIn(width, height, at, taken));
    places.replaceChildren(...shown.places.map((place) => placeMark(place, at(place), width)));
    ways.replaceChildren(...shown.parcels.flatMap((parcel) => wayOf(parcel, at)));
    drawParcels(at);
    svg.setAttribute('aria-label', inWords(shown));
  }

  function drawParcels(at) {
    const ids = new Set(shown.parcels.map(({ id }) => id));
    for (const [id, mark] of marks)
      if (!ids.has(id)) {
        mark.remove();
        marks.delete(id);
      }
    for (const parcel of shown.parcels) {
      const last = parcel.trail.at(-1);
      if (!last) continue;
      if (!marks.has(parcel.id)) {
        marks.set(parcel.id, parcelMark(parcel));
        parcels.append(marks.get(parcel.id));
      }
      const mark = marks.get(parcel.id);
      const [x, y] = at(last);
      mark.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      mark.dataset.at = `${last.longitude},${last.latitude}`;
      mark.classList.toggle('is-there', parcel.isThere);
    }
  }

  const watcher = new ResizeObserver(draw);
  watcher.observe(svg);
  signal.addEventListener('abort', () => watcher.disconnect());
  return {
    element: h('div', { class: 'map' }, svg),
    show(next) {
      shown = next;
      draw();
    },
  };
}

/** As near as shows all of it, with room around; never so near that no coast is in sight. */
function fit(points, width, height) {
  const flats = (points.length > 0 ? points : [{ longitude: 9, latitude: 49 }]).map(({ longitude, latitude }) =>
    flat(longitude, latitude),
  );
  const [xs, ys] = [0, 1].map((axis) => flats.map((point) => point[axis]));
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values) => Math.max(leastSpan, (Math.max(...values) - Math.min(...values)) * 1.5);
  const scale = Math.min(width / span(xs), height / span(ys));
  return { scale, left: width / 2 - middle(xs) * scale, top: height / 2 - middle(ys) * scale };
}

function townsIn(width, height, at, taken) {
  const free = ([x, y]) => taken.every(([otherX, otherY]) => Math.abs(x - otherX) > 84 || Math.abs(y - otherY) > 24);
  return townList.flatMap((town) => {
    const point = at(town);
    const [x, y] = point;
    if (x < 12 || y < 12 || x > width - 60 || y > height - 12 || !free(point)) return [];
    taken.push(point);
    return [s('circle', { cx: x, cy: y, r: 1.8 }), s('text', { x: x + 6, y: y + 4 }, town.name)];
  });
}

function placeMark({ kind, name }, [x, y], width) {
  const isLeft = x > width - 110;
  return s(
    'g',
    { class: `map-place is-${kind}`, transform: `translate(${x} ${y})` },
    kind === 'warehouse'
      ? s('path', { d: 'M-8 7V-3L0-9 8-3V7Z' })
      : s('path', { d: 'M0 0C-4-7-7-9-7-14a7 7 0 0 1 14 0C7-9 4-7 0 0Z' }),
    kind === 'warehouse' ? null : s('circle', { cy: -14, r: 2.6 }),
    s(
      'text',
      { x: isLeft ? -13 : 13, y: kind === 'warehouse' ? 4 : -9, 'text-anchor': isLeft ? 'end' : 'start' },
      name,
    ),
  );
}

/** Where it came along, and where it is still to go. */
function wayOf({ trail, to, isThere }, at) {
  if (trail.length === 0) return [];
  const gone = trail.map((point) =>
    at(point)
      .map((x) => x.toFixed(1))
      .join(' '),
  );
  return [
    to && !isThere ? s('path', { class: 'map-ahead', d: `M${gone.at(-1)}L${at(to).join(' ')}` }) : null,
    s('path', { class: 'map-gone', d: `M${gone.join('L')}` }),
    ...trail
      .slice(0, -1)
      .map((point) => s('circle', { class: 'map-step', r: 2.4, cx: at(point)[0], cy: at(point)[1] })),
  ].filter(Boolean);
}

const parcelMark = ({ id }) =>
  s(
    'g',
    { class: 'map-parcel', 'data-parcel': id },
    s('circle', { class: 'map-pulse', r: 13 }),
    s('path', { class: 'map-box', d: 'M-8-6.5H8V7H-8Z' }),
    s('path', { class: 'map-tape', d: 'M-8-2H8M0-6.5V-2' }),
  );

const inWords = ({ places, parcels }) =>
  [
    ...places.map(({ kind, name }) => (kind === 'warehouse' ? `Sent from ${name}.` : `Goes to ${name}.`)),
    ...parcels.map(({ said }, index) => `Parcel ${index + 1}: ${said}.`),
  ].join(' ') || 'A map: nothing is on its way yet.';
