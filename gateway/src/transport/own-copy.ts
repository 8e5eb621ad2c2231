/** A tree of its own, as JSON would make it: who gets it may change it. */
export function ownCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const each of value) list.push(ownCopy<unknown>(each));
    return list as Value;
  }
  const copy: Record<string, unknown> = {};
  const source = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(source)) if (name !== '__proto__') copy[name] = ownCopy(source[name]);
  return copy as Value;
}
