import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneLearnt } from '@stoa/contracts/fulfillment.ts';
import { ordersWorld } from './world.ts';

const world = await ordersWorld();

/** How many hours from now somebody in Amsterdam is promised a thing from a warehouse in Amsterdam. */
const promisedHours = async () => {
  const { data } = await world.start(world.cart([await world.offer()]));
  const [unit] = data.checkoutStart.checkout.quote.units;
  return (Date.parse(unit.promisedTo) - world.clock.now().getTime()) / 3_600_000;
};

test('a day is promised by what is learnt of the lane, told twice or anew', async () => {
  const byRate = await promisedHours();
  const lane = { fromCountry: 'NL', toCountry: 'NL', service: 'STANDARD', p50Hours: 20, parcels: 50 };
  const handlingHours = 12;
  for (const p90Hours of [31.5, 31.5, 77]) {
    await world.hear(laneLearnt, { ...lane, p90Hours });
    // A quote may be half a minute behind.
    world.clock.advance(31_000);
    assert.equal(await promisedHours(), handlingHours + p90Hours);
  }
  assert.notEqual(byRate, handlingHours + 31.5);
});

test('what is learnt of other lanes and services changes nothing', async () => {
  const before = await promisedHours();
  const lane = { fromCountry: 'NL', toCountry: 'NL', service: 'EXPRESS', p50Hours: 1, p90Hours: 2, parcels: 50 };
  await world.hear(laneLearnt, lane);
  await world.hear(laneLearnt, { ...lane, service: 'STANDARD', fromCountry: 'DE' });
  world.clock.advance(31_000);
  assert.equal(await promisedHours(), before);
});
