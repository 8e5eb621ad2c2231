import {
  type AddressField,
  type AddressProblem,
  type InvalidAddress,
  invalidAddress,
  type InvalidInput,
  invalidInput,
} from './refusals.ts';
import { normalizePhone } from './phone.ts';
import { areasOf, type PostalRule, postalRule } from './postal-rules.ts';

export interface PostalAddress {
  readonly name: string;
  readonly organization: string | null;
  readonly lines: readonly string[];
  readonly district: string | null;
  readonly city: string | null;
  readonly administrativeArea: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
}

/** The letters of the published data, and what we call them. */
export const letters = {
  N: 'NAME',
  O: 'ORGANIZATION',
  A: 'LINES',
  D: 'DISTRICT',
  C: 'CITY',
  S: 'ADMINISTRATIVE_AREA',
  Z: 'POSTAL_CODE',
} as const satisfies Record<string, AddressField>;

const longest = 100;

/** The address as its country's post writes it, or everything that is wrong with it at once. */
export function checkAddress(given: PostalAddress): PostalAddress | InvalidAddress | InvalidInput {
  const countryCode = given.countryCode.trim().toUpperCase();
  const rule = postalRule(countryCode);
  if (!rule) return invalidInput('is not a country that we deliver to', 'address', 'countryCode');
  const phone = given.phone ? normalizePhone(given.phone) : null;
  if (given.phone && !phone) return invalidInput('is not a phone number with country code', 'address', 'phone');
  const address = tidy({ ...given, countryCode, phone }, rule);
  const problems = [...missing(address, rule), ...malformed(address, rule)];
  return problems.length > 0 ? invalidAddress(problems) : address;
}

function tidy(given: PostalAddress, rule: PostalRule): PostalAddress {
  const text = (letter: string, value: string | null): string | null => {
    const plain = value?.trim().replaceAll(/\s+/g, ' ') || null;
    return rule.upper.includes(letter) ? (plain?.toUpperCase() ?? null) : plain;
  };
  return {
    ...given,
    name: text('N', given.name) ?? '',
    organization: text('O', given.organization),
    lines: given.lines.map((line) => text('A', line) ?? '').filter(Boolean),
    district: text('D', given.district),
    city: text('C', given.city),
    administrativeArea: areaCode(text('', given.administrativeArea), rule) ?? text('S', given.administrativeArea),
    postalCode: text('', given.postalCode)?.toUpperCase() ?? null,
  };
}

/** `California`, `california` and `CA` are one state. */
function areaCode(text: string | null, rule: PostalRule): string | null {
  const wanted = text?.toLowerCase();
  const found = areasOf(rule).find(({ code, names }) => [code, ...names].some((name) => name.toLowerCase() === wanted));
  return found?.code ?? null;
}

function missing(address: PostalAddress, rule: PostalRule): AddressProblem[] {
  const required = Object.entries(letters).filter(([letter]) => letter === 'N' || rule.require.includes(letter));
  return required
    .filter(([, field]) => valuesOf(address, field).length === 0)
    .map(([letter, field]) => ({ field, kind: 'MISSING', example: letter === 'Z' ? (rule.example ?? null) : null }));
}

function malformed(address: PostalAddress, rule: PostalRule): AddressProblem[] {
  const problems: AddressProblem[] = [];
  const { postalCode, administrativeArea, lines } = address;
  if (postalCode && !rule.postalCode) problems.push({ field: 'POSTAL_CODE', kind: 'UNUSED', example: null });
  if (postalCode && rule.postalCode && !new RegExp(`^(?:${rule.postalCode})$`).test(postalCode))
    problems.push({ field: 'POSTAL_CODE', kind: 'MALFORMED', example: rule.example ?? null });
  if (administrativeArea && rule.areas && !areaCode(administrativeArea, rule))
    problems.push({ field: 'ADMINISTRATIVE_AREA', kind: 'UNKNOWN', example: areasOf(rule)[0]?.code ?? null });
  for (const field of Object.values(letters))
    if (valuesOf(address, field).some((value) => value.length > longest || /\p{Cc}/u.test(value)))
      problems.push({ field, kind: 'TOO_LONG', example: null });
  if (lines.length > 3) problems.push({ field: 'LINES', kind: 'TOO_LONG', example: null });
  return problems;
}

const read: Readonly<Record<AddressField, (address: PostalAddress) => string | null | readonly string[]>> = {
  NAME: ({ name }) => name,
  ORGANIZATION: ({ organization }) => organization,
  LINES: ({ lines }) => lines,
  DISTRICT: ({ district }) => district,
  CITY: ({ city }) => city,
  ADMINISTRATIVE_AREA: ({ administrativeArea }) => administrativeArea,
  POSTAL_CODE: ({ postalCode }) => postalCode,
};

export const valuesOf = (address: PostalAddress, field: AddressField): readonly string[] =>
  [read[field](address) ?? []].flat().filter(Boolean);
