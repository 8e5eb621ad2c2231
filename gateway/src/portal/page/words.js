/** How numbers and times are said. */
export const ms = (value) =>
  value === null || value === undefined
    ? '–'
    : value < 10
      ? `${value.toFixed(1)} ms`
      : value < 1000
        ? `${Math.round(value)} ms`
        : `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} s`;

export const perSecond = (value) => (value === 0 ? '0' : value < 10 ? value.toFixed(1) : String(Math.round(value)));

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
export const count = (value) => (value < 10_000 ? value.toLocaleString('en') : compact.format(value));

export const share = (part, whole) => {
  if (whole === 0 || part === 0) return '0 %';
  const percent = (part / whole) * 100;
  return percent < 0.1 ? '< 0.1 %' : `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
};

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const steps = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
];

export function ago(date) {
  let value = (Date.now() - new Date(date).getTime()) / 1000;
  if (value < 45) return 'just now';
  for (const [unit, size] of steps) {
    if (value < size) return relative.format(-Math.round(value), unit);
    value /= size;
  }
  return relative.format(-Math.round(value), 'year');
}

export const plural = (number, word) => `${count(number)} ${word}${number === 1 ? '' : 's'}`;
