import { letters, type PostalAddress, valuesOf } from './address.ts';
import type { AddressField } from './refusals.ts';
import { areasOf, postalRule } from './postal-rules.ts';

/** Lines of a label in the order of the country, its name last; empty parts leave no trace. */
export function labelOf(address: PostalAddress): readonly string[] {
  const rule = postalRule(address.countryCode);
  if (!rule) return [];
  // Only where a code is what the post writes: an Italian province is BO, a Japanese prefecture is not 27.
  const area = areasOf(rule).find(({ code }) => code === address.administrativeArea);
  const written = {
    ...address,
    administrativeArea: area && /\d/.test(area.code) ? (area.names[0] ?? null) : address.administrativeArea,
  };
  const lines = rule.format.split('%n').flatMap((line) => lineOf(line, written));
  return [...lines, rule.name].filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function lineOf(format: string, address: PostalAddress): string[] {
  const parts = format.split(/(%[NOADCSZ])/);
  if (parts.includes('%A')) return [...address.lines];
  const filled = parts.map((part) => (part.startsWith('%') ? valuesOf(address, fieldOf(part)).join(' ') : part));
  return [
    filled
      .join('')
      .replaceAll(/^[\s,\-/]+|[\s,\-/]+$/g, '')
      .replaceAll(/\s+/g, ' '),
  ];
}

const fieldOf = (part: string): AddressField => letters[part.slice(1) as keyof typeof letters];

export interface FormField {
  readonly name: AddressField;
  readonly required: boolean;
}

/** What a form asks for, in the order of the label. */
export function formFieldsOf(countryCode: string): readonly FormField[] {
  const rule = postalRule(countryCode);
  const order = [...(rule?.format ?? '').matchAll(/%([NOADCSZ])/g)].map(([, letter]) => letter as keyof typeof letters);
  return [...new Set(order)].map((letter) => ({
    name: letters[letter],
    required: letter === 'N' || (rule?.require.includes(letter) ?? false),
  }));
}
