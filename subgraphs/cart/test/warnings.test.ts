import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerChanged } from '@stoa/contracts/catalog.ts';
import { cartWorld } from './world.ts';

const world = await cartWorld();
type Warning = { code: string };
const codes = (cart: { warnings: Warning[] }) => cart.warnings.map(({ code }) => code);

test('a changed price is pointed out until it is acknowledged', async () => {
  const tent = await world.offer(1_000);
  const guest = await world.guest(world.lineOf(tent, 2));
  await world.price(tent, 1_250);
  const seen = await world.see(guest);
  assert.deepEqual(seen.warnings[0], {
    __typename: 'CartPriceChanged',
    code: 'PRICE_CHANGED',
    line: { id: seen.lines[0].id },
    oldPrice: { amount: '10.00' },
    newPrice: { amount: '12.50' },
  });
  assert.equal(seen.subtotal.amount, '25.00');
  const { cart } = await world.call('cartPricesAcknowledge', guest);
  assert.deepEqual([codes(cart), cart.version], [[], seen.version + 1]);
});

test('a sale counts from its start and not at its end', async () => {
  const tent = await world.offer(1_000);
  const guest = await world.guest(world.lineOf(tent));
  const at = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
  await world.price(tent, 1_000, { saleMinor: '700', saleFrom: at(1), saleTo: at(2) });
  const prices: string[] = [];
  for (let hour = 0; hour < 3; hour++) {
    prices.push((await world.see(guest)).subtotal.amount);
    world.clock.advance(3_600_000);
  }
  assert.deepEqual(prices, ['10.00', '7.00', '10.00']);
});

test('lost stock, less stock and closed offers are pointed out; what nobody has told of is not', async () => {
  const tent = await world.offer();
  const guest = await world.guest(world.lineOf(tent, 3));
  assert.deepEqual(codes(await world.see(guest)), []);
  await world.stock(tent, 2);
  const [less] = (await world.see(guest)).warnings;
  assert.deepEqual([less.code, less.availableQuantity], ['LESS_AVAILABLE', 2]);
  await world.stock(tent, 0);
  assert.deepEqual(codes(await world.see(guest)), ['SOLD_OUT']);
  await world.stock(tent, 3);
  assert.deepEqual(codes(await world.see(guest)), []);
  await world.hear(offerChanged, { ...tent, open: false });
  const closed = await world.see(guest);
  assert.deepEqual(
    [codes(closed), closed.subtotal.amount, closed.lines[0].unitPrice],
    [['OFFER_CLOSED'], '0.00', null],
  );
  const add = await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent)] });
  assert.equal(add.userErrors[0].code, 'OFFER_UNAVAILABLE');
});

test('what was put aside is not warned of', async () => {
  const tent = await world.offer();
  const guest = await world.guest(world.lineOf(tent));
  await world.stock(tent, 0);
  const [line] = (await world.see(guest)).lines;
  assert.deepEqual(codes((await world.call('cartLinesSave', { ...guest, lineIds: [line.id] })).cart), []);
});
