import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importWorld } from './import-world.ts';

const world = await importWorld();
await world.seller(4.5, true);
await world.brand('Ash & Elm');
const header = 'sku,product_reference,title,description,brand,categories,options,price_EUR,price_JPY,title_de';
const cup = (ref: string, lines: string[]) => [header, ...lines.map((line) => line.replaceAll('REF', ref))].join('\n');
const look = `query ($sku: String!) { variant(sku: $sku) { sku options { name value } price { amount } product { title description brand { name } categories { slug } options { name values } externalReference version } } }`;
const bySku = async (sku: string, caller = {}) => (await world.run(look, { sku }, {}, caller)).data.variant;

test('each bad row is named with its line and column, and leaves the others alone', async () => {
  const file = cup('cup-3', [
    'REF-A,REF,"Two\nlines in a cell",Fine,,,Color=A,5,,',
    'REF-B,REF,Cup,"Two\nlines, that is fine",,,Color=A,5,,',
    'REF-C,REF,,,,,Color=A,5,,',
    'REF-D,REF,,,,,Color=D,5.123,1.5,',
    'REF-E,REF,,,No Such Brand,,Color=E,5,,',
    'REF-F,REF,,,,no-such-category,Color=F,5,,',
    'REF-B,REF,,,,,Color=G,5,,',
    'x,,,,,,,0,,',
    'REF-H,no-title,,,,,,5,,',
    'REF-I,REF,,,,,Size=S,5,,',
    'REF-J,REF,,,,,Color=J,5,,,,,too many',
    '',
    'REF-K,REF,,,,,Color=K,7,,',
  ]);
  const { errors, ...rest } = await world.imported(file);
  assert.deepEqual(rest, { status: 'FINISHED', totalRows: 12, doneRows: 12, failedRows: 10, problem: null });
  assert.deepEqual(
    errors.nodes.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`),
    [
      '2 title',
      '6 options',
      '7 price_EUR',
      '7 price_JPY',
      '8 brand',
      '9 categories',
      '10 sku',
      '11 price_EUR',
      '11 sku',
      '12 title',
      '13 options',
      '14 null',
    ],
  );
  assert.ok(await bySku('cup-3-B'));
  assert.ok(await bySku('cup-3-K'));
  assert.equal(await bySku('cup-3-D'), null);
});

test('a file that is no such file fails as a whole, and says why', async () => {
  const problem = async (content: string, format?: string) => {
    const { status, problem: why } = await world.imported(content, format);
    return `${status} ${why}`;
  };
  assert.equal(await problem('title,price_EUR\na,1\n'), 'FAILED The column "sku" is missing.');
  assert.equal(await problem('sku,colour\na,1\n'), 'FAILED There is no column "colour".');
  assert.equal(await problem('sku,sku\na,1\n'), 'FAILED The column "sku" is there twice.');
  assert.equal(await problem(`{"sku":"${'x'.repeat(1_100_000)}`, 'JSONL'), 'FAILED Line 1 has no end.');
});

test('a quote out of place fails the file before a row is imported, and says where', async () => {
  for (const bad of ['quo-2,"7" tablet', 'quo-2,12" vinyl', 'quo-2,"never closed']) {
    const { status, problem, doneRows } = await world.imported(`sku,title\nquo-1,Good\n${bad}\nquo-3,Good\n`);
    assert.deepEqual([status, doneRows], ['FAILED', 0]);
    assert.match(problem, /^This is not CSV: .*line/);
  }
  assert.equal(await bySku('quo-1'), null);
});

test('the columns of 10,000 errors are kept, and all are counted', async () => {
  const file = ['sku', ...Array.from({ length: 10_600 }, (_, n) => `!${n}`)].join('\n');
  const { failedRows, errors } = await world.imported(file);
  assert.equal(failedRows, 10_600);
  assert.equal(errors.pageInfo.hasNextPage, true);
  const [row] = await world.db
    .sql`select count(*)::int as count from import_error where import_id = (select id from product_import where failed_rows = 10600)`;
  assert.equal(row?.['count'], 10_000);
});
