import { invalidInput, type InvalidInput } from './refusals.ts';
import { checkName } from './words.ts';

/** What variants of a product differ in. */
export interface OptionDefinition {
  readonly name: string;
  readonly values: readonly string[];
}

/** One value for each option: a cell of the matrix. */
export type Cell = Readonly<Record<string, string>>;

export const mostOptions = 3;
export const mostValues = 50;
export const mostVariants = 250;

export function checkOptions(options: readonly OptionDefinition[]): InvalidInput | null {
  if (options.length > mostOptions) return invalidInput(`must have at most ${mostOptions} entries`, 'options');
  for (const [index, { name, values }] of options.entries()) {
    const at = ['options', String(index)];
    const refused =
      checkName(name, 30, ...at, 'name') ?? firstOf(values, (value) => checkName(value, 60, ...at, 'values'));
    if (refused) return refused;
    if (options.findIndex((other) => other.name === name) < index)
      return invalidInput('is the name of another option', ...at, 'name');
    if (values.length < 1 || values.length > mostValues || new Set(values).size < values.length)
      return invalidInput(`must have 1 to ${mostValues} different entries`, ...at, 'values');
  }
  return null;
}

/** A cell has a defined value for each option, and nothing else. */
export function checkCell(options: readonly OptionDefinition[], cell: Cell): InvalidInput | null {
  const names = options.map(({ name }) => name);
  if (Object.keys(cell).length !== names.length || !names.every((name) => Object.hasOwn(cell, name)))
    return invalidInput(
      names.length === 0 ? 'must be empty' : `must name ${names.join(' and ')}, each once`,
      'options',
    );
  const unknown = options.find(({ name, values }) => !values.includes(cell[name] ?? ''));
  return unknown ? invalidInput(`has no such value of ${unknown.name}`, 'options') : null;
}

/** The same cell reads the same, whatever the order in which its values were given. */
export const cellKey = (cell: Cell): string =>
  JSON.stringify(Object.entries(cell).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const firstOf = <Each>(list: readonly Each[], check: (each: Each) => InvalidInput | null): InvalidInput | null =>
  list.reduce<InvalidInput | null>((found, each) => found ?? check(each), null);
