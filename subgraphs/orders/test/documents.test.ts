import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { refundReturned } from '../src/commands/refund-returned.ts';
import { showDocument } from '../src/routes/show-document.ts';
import { lockOrder } from '../src/store/orders.ts';
import { readPdf } from './papers.ts';
import { cancel, clara, ordersWorld, support } from './world.ts';

const world = await ordersWorld();
type Order = Awaited<ReturnType<typeof world.buy>>;

const documentsOf = async ({ id }: Order): Promise<{ kind: string; number: string; url: string }[]> => {
  const query = 'query ($id: ID!) { order(id: $id) { documents { kind number url } } }';
  return (await world.run(query, { id }, clara)).data.order.documents;
};

/** As a browser would fetch it. */
async function fetched(url: string) {
  const { pathname, search } = new URL(url);
  let head: Record<string, unknown> = {};
  let body: Buffer = Buffer.alloc(0);
  const response = {
    writeHead: (_status: number, headers: Record<string, unknown>) => void (head = headers),
    end: (bytes: Buffer) => void (body = bytes),
  };
  const request = { url: pathname + search, method: 'GET' };
  await showDocument(request as IncomingMessage, response as unknown as ServerResponse, world.living);
  return { head, body };
}
const textOf = async ({ url }: { url: string }): Promise<string> =>
  (await readPdf((await fetched(url)).body)).join(' ');

const shipped = (order: Order) =>
  world.hear(unitProgressed, {
    orderId: ids.order.decode(order.id),
    unitId: ids.fulfillmentUnit.decode(order.units[0]?.id ?? ''),
    status: 'SHIPPED',
    at: world.clock.now().toISOString(),
  });
const cancelled = (order: Order, quantity: number) => {
  const input = { orderId: order.id, lines: [{ lineId: order.lines[0]?.id, quantity }] };
  return world.run(cancel, { input: { ...input, idempotencyKey: `${order.id} ${quantity}` } }, clara);
};
const returned = (order: Order, quantity: number, cause: string) =>
  world.db.transaction(async (tx) => {
    const row = (await lockOrder(tx, ids.order.decode(order.id))) ?? assert.fail();
    const lines = [{ lineId: ids.orderLine.decode(order.lines[0]?.id ?? ''), quantity }];
    await refundReturned(tx, world.living, row, { cause, lines });
  });
const goodwill = (order: Order, amount: string) =>
  world.run(
    'mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { message } } }',
    { input: { idempotencyKey: `${order.id} ${amount}`, orderId: order.id, unitId: order.units[0]?.id, amount } },
    support,
  );

test('an invoice is shown by two statements, under its name, in bytes that stay', async () => {
  const order = await world.buy(2);
  await shipped(order);
  const [invoice = assert.fail()] = await documentsOf(order);
  const first = await fetched(invoice.url);
  const { 'content-type': type, 'content-disposition': disposition, 'content-length': length } = first.head;
  assert.deepEqual(
    [type, disposition, length],
    ['application/pdf', `inline; filename="${invoice.number}.pdf"`, first.body.length],
  );
  assert.equal(await countQueries(world, () => fetched(invoice.url)), 2);
  await goodwill(order, '1.00');
  world.clock.advance(60_000);
  assert.ok(first.body.equals((await fetched(invoice.url)).body));
  const text = await textOf(invoice);
  for (const part of ['Invoice', invoice.number, order.number, 'Clara Visser', '1016 GV Amsterdam', 'btw-id NL'])
    assert.ok(text.includes(part), part);
});

test('each credit note has the lines of its own cause, and names the invoice that was there', async () => {
  const order = await world.buy(5);
  await cancelled(order, 2);
  world.clock.advance(1_000);
  await shipped(order);
  world.clock.advance(1_000);
  await goodwill(order, '3.00');
  await returned(order, 1, 'a return');
  await returned(order, 2, 'another return');
  const all = await documentsOf(order);
  const [invoice = assert.fail()] = all.filter(({ kind }) => kind === 'INVOICE');
  const notes = all.filter(({ kind }) => kind === 'CREDIT_NOTE').toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const [cancellation = '', kindness = '', first = '', second = ''] = await Promise.all(notes.map(textOf));
  assert.match(cancellation, /Reason Cancelled .* Thing \d+ SKU-\d+ 2 €10\.00 21% €16\.53 €20\.00/);
  assert.match(kindness, /Reason Goodwill .* Goodwill 21% €2\.48 €3\.00/);
  assert.match(first, /Reason Returned .* Thing \d+ SKU-\d+ 1 €10\.00 21% €8\.26 €10\.00/);
  assert.match(second, /Reason Returned .* Thing \d+ SKU-\d+ 2 €10\.00 21% €16\.53 €20\.00/);
  assert.doesNotMatch(cancellation, /Corrects/);
  for (const note of [kindness, first, second]) assert.ok(note.includes(`invoice ${invoice.number}`));
  // What is counted of the order later changes nothing of them.
  assert.equal(await textOf(notes[0] ?? assert.fail()), cancellation);
});

test('an order that is cancelled as a whole is credited with its delivery', async () => {
  const order = await world.buy(1);
  await cancelled(order, 1);
  const [note = assert.fail()] = await documentsOf(order);
  const text = await textOf(note);
  assert.match(text, /Delivery, standard 1 €4\.95 21% €4\.09 €4\.95 Total credited €14\.95/);
});

test('what was noted of a credit note is never edited', async () => {
  const { sql } = world.db;
  for (const table of ['document_part', 'document_line'])
    await assert.rejects(async () => await sql`delete from ${sql(table)}`, /never edited/);
});

test('a document bears the name and the number of whoever issued it on its day', async () => {
  const order = await world.buy();
  await shipped(order);
  const [invoice = assert.fail()] = await documentsOf(order);
  await world.db
    .sql`insert into issuer (valid_from, name, lines, postal_code, city, country_code, email, tax_numbers, time_zone)
    values (${new Date(world.clock.now().getTime() + 1)}, 'Αγορά Α.Ε.', '{Σταδίου 1}', '105 62', 'Αθήνα', 'GR', 'a@example.com',
      '{"GR": "ΑΦΜ 000000000"}', 'Europe/Athens')`;
  world.clock.advance(1_000);
  const later = await world.buy();
  await shipped(later);
  const [next = assert.fail()] = await documentsOf(later);
  assert.doesNotMatch(await textOf(invoice), /Αγορά/);
  for (const part of ['Αγορά Α.Ε.', 'Σταδίου 1', '105 62 Αθήνα', 'Greece', 'ΑΦΜ 000000000'])
    assert.ok((await textOf(next)).includes(part), part);
});
