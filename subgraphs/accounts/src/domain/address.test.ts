import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { checkAddress, type PostalAddress } from './address.ts';
import { labelOf } from './address-label.ts';
import { areasOf, postalCountries, postalRule } from './postal-rules.ts';

const blank = {
  organization: null,
  district: null,
  city: null,
  administrativeArea: null,
  postalCode: null,
  phone: null,
};
const address = (given: Partial<PostalAddress>): PostalAddress => ({
  ...blank,
  name: 'Ada',
  lines: ['1 Street'],
  countryCode: 'DE',
  ...given,
});

const problemsOf = (given: Partial<PostalAddress>) => {
  const checked = checkAddress(address(given));
  return 'problems' in checked ? checked.problems.map(({ field, kind }) => `${field} ${kind}`) : [];
};

const cases: readonly (readonly [Partial<PostalAddress>, readonly string[]])[] = [
  [{ countryCode: 'DE', city: 'Berlin', postalCode: '10115' }, []],
  [{ countryCode: 'DE', city: 'Berlin', postalCode: '1011' }, ['POSTAL_CODE MALFORMED']],
  [{ countryCode: 'DE' }, ['CITY MISSING', 'POSTAL_CODE MISSING']],
  [{ countryCode: 'US', city: 'Springfield', administrativeArea: 'Illinois', postalCode: '62701-1234' }, []],
  [
    { countryCode: 'US', city: 'Springfield', administrativeArea: 'Atlantis', postalCode: '62701' },
    ['ADMINISTRATIVE_AREA UNKNOWN'],
  ],
  [{ countryCode: 'GB', city: 'London', postalCode: 'sw1a 1aa' }, []],
  [{ countryCode: 'GB', city: 'London', postalCode: '12345' }, ['POSTAL_CODE MALFORMED']],
  [{ countryCode: 'IE', city: 'Dublin' }, []],
  [{ countryCode: 'AE', administrativeArea: 'Dubai' }, []],
  [{ countryCode: 'AE', administrativeArea: 'Dubai', postalCode: '1' }, ['POSTAL_CODE UNUSED']],
  [{ countryCode: 'JP', administrativeArea: '東京都', postalCode: '1540023' }, []],
  [{ countryCode: 'DE', city: 'Berlin', postalCode: '10115', lines: ['a', 'b', 'c', 'd'] }, ['LINES TOO_LONG']],
  [{ countryCode: 'DE', city: 'Berlin\r\nBcc: x', postalCode: '10115', name: 'x\u0007' }, ['NAME TOO_LONG']],
];
for (const [given, problems] of cases)
  test(`${JSON.stringify(given)} has ${problems.join(', ') || 'no problem'}`, () =>
    assert.deepEqual(problemsOf(given), problems));

test('a state is kept by its code, and capitals are those of the post', () => {
  const checked = checkAddress(
    address({ countryCode: 'us', city: 'Los  Angeles', administrativeArea: 'california', postalCode: '90001' }),
  );
  assert.ok('city' in checked);
  assert.deepEqual([checked.city, checked.administrativeArea, checked.countryCode], ['LOS ANGELES', 'CA', 'US']);
});

test('a label follows its country', () => {
  const us = checkAddress(
    address({ countryCode: 'US', city: 'Springfield', administrativeArea: 'IL', postalCode: '62701' }),
  );
  assert.ok('city' in us);
  assert.deepEqual(labelOf(us), ['Ada', '1 Street', 'SPRINGFIELD, IL 62701', 'UNITED STATES']);
  const jp = checkAddress(address({ countryCode: 'JP', administrativeArea: 'Tokyo', postalCode: '154-0023' }));
  assert.ok('city' in jp);
  assert.deepEqual(labelOf(jp), ['〒154-0023', 'Tokyo', '1 Street', 'Ada', 'JAPAN']);
});

test('an unknown country is refused, a property of objects too', () => {
  for (const countryCode of ['XX', '', 'constructor', '__PROTO__'])
    assert.equal((checkAddress(address({ countryCode })) as { kind?: string }).kind, 'InvalidInput');
});

test('at least 60 countries: each accepts an address made of its own example, and accepts its own answer again', () => {
  assert.ok(postalCountries.length >= 60);
  for (const countryCode of postalCountries) {
    const rule = postalRule(countryCode);
    assert.ok(rule);
    const given = {
      countryCode,
      city: 'Town',
      administrativeArea: areasOf(rule)[0]?.code ?? 'Area',
      postalCode: rule.example ?? null,
    };
    const checked = checkAddress(address({ ...given, district: 'District' }));
    assert.ok('city' in checked, `${countryCode}: ${JSON.stringify(checked)}`);
    assert.deepEqual(checkAddress(checked), checked);
    assert.ok(labelOf(checked).length >= 3);
  }
});

test('no text makes it throw', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.constantFrom(...postalCountries),
      text,
      text,
      text,
      text,
      (countryCode, name, city, area, postalCode) => {
        checkAddress(address({ countryCode, name, city, administrativeArea: area, postalCode }));
      },
    ),
  );
});
