import { h, s } from './dom.js';

const height = 172;
const foot = 20;
const left = 40;

/** Round numbers that a scale may end at. */
const nice = (value) => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 3, 5, 10].map((step) => step * power).find((step) => step >= value);
};

/** Lines over the last seconds, one for each series: `{ label, values, look }`. Values may be null. */
export function chart(title, series, { say, least, seconds, width }) {
  const top = nice(Math.max(least, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const x = (index, { length }) => left + (index / (length - 1)) * (width - left);
  const y = (value) => 8 + (1 - value / top) * (height - foot - 8);
  const rules = [0, 0.5, 1].map((part) => part * top);
  return h(
    'figure',
    { class: 'card chart', style: 'margin: 0' },
    h(
      'figcaption',
      { class: 'chart-head' },
      h('h3', {}, title),
      h(
        'span',
        {},
        ...series.filter(({ label }) => label).map(({ label, look }) => h('span', { class: `key ${look}` }, label)),
      ),
    ),
    s(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': `${title} over the last ${seconds} seconds`,
      },
      rules.map((value) => [
        s('line', { class: 'rule', x1: left, x2: width, y1: y(value), y2: y(value) }),
        s('text', { x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }, say(value)),
      ]),
      s(
        'text',
        { x: left, y: height - 3 },
        seconds >= 120 ? `${Math.round(seconds / 60)} min ago` : `${seconds} s ago`,
      ),
      s('text', { x: width, y: height - 3, 'text-anchor': 'end' }, 'now'),
      series.map(({ values, look, isFilled }) =>
        pieces(values).map((piece) => {
          const points = piece
            .map(([index, value]) => `${x(index, values).toFixed(1)} ${y(value).toFixed(1)}`)
            .join('L');
          const [first, last] = [x(piece[0][0], values), x(piece.at(-1)[0], values)];
          return [
            isFilled ? s('path', { class: `under ${look}`, d: `M${first} ${y(0)}L${points}L${last} ${y(0)}Z` }) : null,
            s('path', {
              class: `curve ${look}`,
              d: `M${points}${piece.length === 1 ? 'h0.1' : ''}`,
              'stroke-linecap': 'round',
            }),
          ];
        }),
      ),
    ),
  );
}

/** Where nothing happened there is no latency: the line has a gap there, and bridges a short one. */
function pieces(values) {
  const all = [];
  let before = -10;
  values.forEach((value, index) => {
    if (value === null) return;
    if (index - before > 4) all.push([]);
    all.at(-1).push([index, value]);
    before = index;
  });
  return all;
}

/** The shape of a minute, without a scale. */
export function spark(values) {
  const most = Math.max(1, ...values);
  const points = values.map(
    (value, index) =>
      `${((index / (values.length - 1)) * 130 + 1).toFixed(1)} ${(24 - (value / most) * 22).toFixed(1)}`,
  );
  return s(
    'svg',
    { class: 'spark', viewBox: '0 0 132 26', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('path', { d: `M${points.join('L')}` }),
  );
}
