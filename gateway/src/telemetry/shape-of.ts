/** How deep and how many: a log line, not a dump. */
const deepest = 4;
const mostKeys = 30;

/** What a value looks like, without anything that it says: `{ input: { email: 'string(17)', tags: 'list(3)' } }`. */
export function shapeOf(value: unknown, depth = deepest): unknown {
  if (value === null) return 'null';
  if (typeof value === 'string') return `string(${value.length})`;
  if (Array.isArray(value)) return `list(${value.length})`;
  if (typeof value !== 'object') return typeof value;
  if (depth === 0) return 'object';
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, mostKeys).map(([key, inner]) => [key, shapeOf(inner, depth - 1)]));
}
