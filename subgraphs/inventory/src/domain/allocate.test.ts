import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allocate, type Level, type Line, type Place } from './allocate.ts';

const place = (id: string, latitude = 52, longitude = 5, sellerId: string | null = null): Place => ({
  id,
  latitude,
  longitude,
  sellerId,
});
const [near, far, farther] = [place('near', 52.1), place('far', 45), place('farther', 38)];
const level = (variantId: string, at: Place, available: number): Level => ({ variantId, place: at, available });
const line = (variantId: string, quantity: number, sellerId: string | null = null): Line => ({
  variantId,
  quantity,
  sellerId,
});
const home = { latitude: 52, longitude: 5 };

test('one parcel from the nearest place that has everything', () => {
  const levels = [level('a', far, 5), level('a', near, 5), level('b', near, 5)];
  assert.deepEqual(allocate([line('a', 2), line('b', 1)], levels, home), [
    { variantId: 'a', locationId: 'near', quantity: 2 },
    { variantId: 'b', locationId: 'near', quantity: 1 },
  ]);
});

test('one parcel from far away is preferred to two from nearby places', () => {
  const levels = [level('a', near, 1), level('b', place('near too', 52.2), 1), level('a', far, 1), level('b', far, 1)];
  const picks = allocate([line('a', 1), line('b', 1)], levels, home);
  assert.ok(Array.isArray(picks) && picks.every(({ locationId }) => locationId === 'far'));
});

test('a line is split only when no single place has all of it', () => {
  const levels = [level('a', near, 2), level('a', far, 2), level('a', farther, 1)];
  assert.deepEqual(allocate([line('a', 4)], levels, home), [
    { variantId: 'a', locationId: 'near', quantity: 2 },
    { variantId: 'a', locationId: 'far', quantity: 2 },
  ]);
});

test("a seller's line is served from that seller's places alone", () => {
  const own = place('own', 52, 5, 'seller');
  const levels = [level('a', near, 9), level('a', own, 1)];
  assert.deepEqual(allocate([line('a', 1, 'seller')], levels, home), [
    { variantId: 'a', locationId: 'own', quantity: 1 },
  ]);
  assert.deepEqual(allocate([line('a', 2, 'seller')], levels, home), {
    kind: 'InsufficientStock',
    variantId: 'a',
    availableQuantity: 1,
  });
});

test('two lines of one variant share the shelf', () => {
  assert.deepEqual(allocate([line('a', 2), line('a', 2)], [level('a', near, 3)], home), {
    kind: 'InsufficientStock',
    variantId: 'a',
    availableQuantity: 3,
  });
});

test('whatever is there: all is picked or nothing, and never more than a shelf has', () => {
  const variants = fc.constantFrom('a', 'b', 'c');
  const levels = fc.array(
    fc.record({ variantId: variants, at: fc.constantFrom(near, far, farther), available: fc.nat(6) }),
    { maxLength: 9 },
  );
  const lines = fc.array(fc.record({ variantId: variants, quantity: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(levels, lines, (shelves, wanted) => {
      const unique = [...new Map(shelves.map((each) => [`${each.variantId} ${each.at.id}`, each])).values()];
      const held = unique.map(({ variantId, at, available }) => level(variantId, at, available));
      const picks = allocate(
        wanted.map(({ variantId, quantity }) => line(variantId, quantity)),
        held,
        home,
      );
      const have = (variantId: string) =>
        held.filter((each) => each.variantId === variantId).reduce((sum, { available }) => sum + available, 0);
      const want = (variantId: string) =>
        wanted.filter((each) => each.variantId === variantId).reduce((sum, { quantity }) => sum + quantity, 0);
      if ('kind' in picks) return assert.ok(['a', 'b', 'c'].some((each) => want(each) > have(each)));
      for (const variantId of ['a', 'b', 'c'])
        assert.equal(
          picks.filter((pick) => pick.variantId === variantId).reduce((sum, { quantity }) => sum + quantity, 0),
          want(variantId),
        );
      for (const pick of picks) {
        const shelf = held.find((each) => each.variantId === pick.variantId && each.place.id === pick.locationId);
        assert.ok(pick.quantity <= (shelf?.available ?? 0));
      }
    }),
  );
});
