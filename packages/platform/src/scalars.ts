import { currencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { fractionDigits } from '@stoa/kernel/currency.ts';
import { formatDecimal, type Money as MoneyValue } from '@stoa/kernel/money.ts';
import { GraphQLScalarType } from 'graphql';

const text = (name: string, check: (value: string) => unknown, write: (value: unknown) => string) =>
  new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: (value) =>
      typeof value === 'string' || typeof value === 'number'
        ? check(String(value))
        : fail('BAD_INPUT', `${name} is given as text.`),
  });

const DateTime = text(
  'DateTime',
  (value) => {
    const at = new Date(value);
    if (!/^\d{4}-\d\d-\d\dT/.test(value) || Number.isNaN(at.getTime()))
      fail('BAD_INPUT', `"${value.slice(0, 40)}" is not a moment such as 2026-03-01T12:00:00Z.`);
    return at;
  },
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
);

const Decimal = text(
  'Decimal',
  (value) =>
    /^-?\d{1,30}(\.\d{1,20})?$/.test(value)
      ? value
      : fail('BAD_INPUT', `"${value.slice(0, 40)}" is not a decimal number.`),
  String,
);

const BigIntScalar = text(
  'BigInt',
  (value) =>
    /^-?\d{1,30}$/.test(value) ? BigInt(value) : fail('BAD_INPUT', `"${value.slice(0, 40)}" is not a whole number.`),
  String,
);

const CurrencyCode = text('CurrencyCode', currencyCode, String);

const JSONScalar = new GraphQLScalarType({ name: 'JSON' });

/** A resolver's parent is the kernel's Money; the wire sees four faces of it. */
const Money = {
  amount: (money: MoneyValue) => formatDecimal(money),
  currencyCode: (money: MoneyValue) => money.currency,
  minorUnits: (money: MoneyValue) => money.minor,
  fractionDigits: (money: MoneyValue) => fractionDigits(money.currency),
};

/** Resolvers of schema/shared: the same in every subgraph, given only where its schema has the type. */
export const sharedResolvers = { DateTime, Decimal, BigInt: BigIntScalar, CurrencyCode, JSON: JSONScalar, Money };
