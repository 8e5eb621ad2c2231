import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyCode } from '@stoa/kernel/currency.ts';
import fc from 'fast-check';
import { priceAt } from './price.ts';
import { checkedMoney, checkedPrice } from './price-input.ts';

const currency = currencyCode('EUR');
const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
const bound = fc.option(date);

test('at any moment the price is the list price, or the sale price beside it, from its start up to its end', () => {
  fc.assert(
    fc.property(fc.bigInt(2n, 10n ** 12n), bound, bound, date, (listMinor, saleFrom, saleTo, now) => {
      const { gross, compareAt } = priceAt({ currency, listMinor, saleMinor: listMinor - 1n, saleFrom, saleTo }, now);
      const onSale = (!saleFrom || saleFrom <= now) && (!saleTo || now < saleTo);
      assert.equal(gross.minor, onSale ? listMinor - 1n : listMinor);
      assert.equal(compareAt?.minor ?? null, onSale ? listMinor : null);
    }),
  );
});

test('what is accepted as a price is above zero and whole in minor units', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (amount) => {
      const money = checkedMoney({ amount, currencyCode: currency });
      assert.ok('kind' in money || (money.minor > 0n && Number(money.minor) === Math.round(Number(amount) * 100)));
    }),
  );
});

test('a sale is below the list price and not over', () => {
  const now = new Date('2026-01-01');
  const price = (sale: string, saleFrom: Date | null, saleTo: Date | null) =>
    checkedPrice(
      {
        list: { amount: '10', currencyCode: currency },
        sale: { amount: sale, currencyCode: currency },
        saleFrom,
        saleTo,
      },
      now,
    );
  assert.ok('listMinor' in price('9.99', null, null));
  assert.ok('kind' in price('10', null, null));
  assert.ok('kind' in price('9', null, now));
  assert.ok('kind' in price('9', new Date('2027-01-01'), new Date('2026-06-01')));
});
