import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taxRegion } from './tax-region.ts';

const cases: readonly (readonly [country: string, said: string, code: string | null])[] = [
  ['US', 'CA', 'CA'],
  ['US', ' california ', 'CA'],
  ['US', 'District  of Columbia', 'DC'],
  ['US', 'Atlantis', null],
  ['US', '', ''],
  ['CA', 'Québec', 'QC'],
  ['CA', 'quebec', 'QC'],
  ['CA', 'Ontario', 'ON'],
  ['DE', 'Bayern', 'Bayern'],
];
for (const [country, said, code] of cases)
  test(`${said || 'nothing'} in ${country} is ${code ?? 'no region'}`, () =>
    assert.equal(taxRegion(country, said), code));
