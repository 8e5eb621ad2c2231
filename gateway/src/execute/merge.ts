import { type Data, isData, own } from './run.ts';

/** Adds what another domain says of the same object. `source` is taken over, not copied. */
export function merge(target: Data, source: Data): void {
  for (const name of Object.keys(source)) {
    // Assigned by name it would change the prototype; no operation of ours asks for it.
    if (name === '__proto__') continue;
    const value = source[name];
    if (value === undefined) continue;
    const known = own(target, name);
    // A domain that failed on its part of a shared object must not erase the part of another.
    if (known === undefined || known === null) target[name] = value;
    else if (value !== null) target[name] = merged(known, value);
  }
}

/** As `merge`, and `source` stays as it is: for an entity that stands at several places. */
export function mergeCopy(target: Data, source: Data): void {
  for (const name of Object.keys(source)) {
    if (name === '__proto__') continue;
    const value = source[name];
    if (value === undefined) continue;
    const known = own(target, name);
    if (known === undefined || known === null) target[name] = typeof value === 'object' ? copied(value) : value;
    else if (value !== null) target[name] = merged(known, copied(value));
  }
}

function merged(known: unknown, value: unknown): unknown {
  if (isData(known) && isData(value)) merge(known, value);
  else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length)
    for (const [index, each] of value.entries()) known[index] = merged(known[index] ?? each, each ?? known[index]);
  else return value;
  return known;
}

/** A tree of its own, for an entity that stands at several places: what is added at one must not show at another. */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const name of Object.keys(value)) if (name !== '__proto__') copy[name] = copied(value[name]);
  return copy;
}
