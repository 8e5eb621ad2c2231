import { definitionsOf, type SpecDefinition, type SpecValues } from '../domain/specs.ts';

/** Values in the order in which the categories define them; what no category defines any more is left out. */
export function specsOf(
  { specs }: { readonly specs: SpecValues },
  categories: readonly { readonly specs: readonly SpecDefinition[] }[],
) {
  return [...definitionsOf(categories).values()].flatMap(({ key, label, unit }) => {
    const value = Object.hasOwn(specs, key) ? specs[key] : undefined;
    if (value === undefined) return [];
    return [
      {
        key,
        label,
        unit,
        text: typeof value === 'string' ? value : null,
        number: typeof value === 'number' ? value : null,
        boolean: typeof value === 'boolean' ? value : null,
      },
    ];
  });
}
