import { fail } from '@stoa/kernel/errors.ts';
import type { SpecInput } from '../generated/types.ts';
import type { SpecValue, SpecValues } from '../domain/specs.ts';

/** Facts by their key; exactly one of the three kinds each. */
export function specValues(inputs: readonly SpecInput[]): SpecValues {
  const entries = inputs.map(({ key, text, number, boolean }): [string, SpecValue] => {
    const [value, ...more] = [text, number, boolean].filter((each) => each != null);
    if (value === undefined || more.length > 0)
      fail('BAD_INPUT', `Give exactly one of text, number and boolean for "${key.slice(0, 40)}".`);
    return [key, value];
  });
  return onceEach(entries);
}

/** A key that comes twice is a slip: which of the two was meant? */
export function onceEach<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const values = Object.fromEntries(entries);
  if (Object.keys(values).length < entries.length) fail('BAD_INPUT', 'Name each key only once.');
  return values;
}
