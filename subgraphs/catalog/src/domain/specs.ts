import { invalidInput, type InvalidInput } from './refusals.ts';
import { checkName } from './words.ts';

/** A fact that products of a category have. */
export interface SpecDefinition {
  readonly key: string;
  readonly label: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'BOOLEAN';
  readonly unit: string | null;
  readonly required: boolean;
}

export type SpecValue = string | number | boolean;
export type SpecValues = Readonly<Record<string, SpecValue>>;

/** From the top down: what is nearer to the product says it anew. */
export const definitionsOf = (
  categories: readonly { readonly specs: readonly SpecDefinition[] }[],
): ReadonlyMap<string, SpecDefinition> =>
  new Map(categories.flatMap(({ specs }) => specs.map((definition) => [definition.key, definition])));

const typeOf = { TEXT: 'string', NUMBER: 'number', BOOLEAN: 'boolean' } as const;

/** Values against what the categories define; drafts may still lack required ones. */
export function checkSpecs(
  values: SpecValues,
  definitions: ReadonlyMap<string, SpecDefinition>,
  complete: boolean,
): InvalidInput | null {
  for (const [key, value] of Object.entries(values)) {
    const definition = definitions.get(key);
    if (!definition) return invalidInput('is defined by none of the categories', 'specs', key);
    if (typeof value !== typeOf[definition.kind])
      return invalidInput(`must be given as ${definition.kind.toLowerCase()}`, 'specs', key);
    const refused = typeof value === 'string' ? checkName(value, 500, 'specs', key) : null;
    if (refused) return refused;
    if (typeof value === 'number' && !Number.isFinite(value))
      return invalidInput('must be a finite number', 'specs', key);
  }
  const missing =
    complete && [...definitions.values()].find(({ key, required }) => required && !Object.hasOwn(values, key));
  return missing ? invalidInput('is required by a category', 'specs', missing.key) : null;
}

const mostDefinitions = 100;

export function checkDefinitions(definitions: readonly SpecDefinition[]): InvalidInput | null {
  if (definitions.length > mostDefinitions)
    return invalidInput(`must have at most ${mostDefinitions} entries`, 'specDefinitions');
  for (const [index, { key, label, unit }] of definitions.entries()) {
    const at = ['specDefinitions', String(index)];
    if (!/^[a-z][a-zA-Z0-9_]{0,39}$/.test(key))
      return invalidInput(
        'must begin with a small letter and have at most 40 letters, digits and underscores',
        ...at,
        'key',
      );
    if (definitions.findIndex((other) => other.key === key) < index)
      return invalidInput('is defined twice', ...at, 'key');
    const refused =
      checkName(label, 100, ...at, 'label') ?? (unit === null ? null : checkName(unit, 20, ...at, 'unit'));
    if (refused) return refused;
  }
  return null;
}
