import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { counts, dueMoves, parcelMoves, parcelStatuses, type ParcelStatus } from './parcel-status.ts';
import { checkReturn, isSimple } from './return-rules.ts';
import { moveReturn, returnMoves, type ReturnStatus } from './return-status.ts';
import { serviceFor } from './way-of-sending.ts';
import { moveUnit, unitMoves, type UnitStatus } from './unit-status.ts';

test('a unit moves along its table and nowhere else', () => {
  const all = Object.keys(unitMoves) as UnitStatus[];
  for (const from of all)
    for (const to of all) {
      const legal = (unitMoves[from] as readonly string[]).includes(to);
      assert.deepEqual(moveUnit(from, to), legal ? to : { kind: 'IllegalMove', from, to });
    }
});

test('a return moves along its table and nowhere else', () => {
  const all = Object.keys(returnMoves) as ReturnStatus[];
  for (const from of all)
    for (const to of all)
      assert.equal(typeof moveReturn(from, to) === 'string', (returnMoves[from] as readonly string[]).includes(to));
});

test('what was lost is not delivered any more, in whatever order that is heard; it may turn up in our house', () => {
  const lost = { status: 'LOST', sequence: 5 } as const;
  for (const status of parcelStatuses)
    assert.equal(counts(lost, { status, sequence: 6 }), status === 'RETURNED_TO_SENDER', status);
});

test('whatever the order in which events are heard, a parcel ends where its last event left it', () => {
  const way: ParcelStatus[] = [
    'PICKED_UP',
    'IN_TRANSIT',
    'IN_TRANSIT',
    'DELIVERY_FAILED',
    'OUT_FOR_DELIVERY',
    'DELIVERED',
  ];
  const events = way.map((status, index) => ({ status, sequence: index + 1 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: events.length }).chain((told) => {
        const known = events.slice(0, told);
        return fc.tuple(fc.constant(known), fc.shuffledSubarray([...known, ...known], { minLength: told * 2 }));
      }),
      ([known, heard]) => {
        let at: { status: ParcelStatus; sequence: number } = { status: 'LABELLED', sequence: 0 };
        for (const event of heard) if (counts(at, event)) at = event;
        assert.deepEqual(at, known.at(-1));
      },
    ),
  );
});

test('an end is an end', () => {
  for (const end of ['DELIVERED', 'RETURNED_TO_SENDER'] as const) assert.deepEqual(parcelMoves[end], []);
  assert.deepEqual(parcelMoves.LOST, ['RETURNED_TO_SENDER']);
  assert.deepEqual(parcelStatuses.filter((status) => parcelMoves[status].length === 0).length, 2);
});

test('a unit has left with its last parcel, and ends with its last one: delivered when any of them was', () => {
  assert.deepEqual(dueMoves([]), []);
  assert.deepEqual(dueMoves(['PICKED_UP', 'LABELLED']), []);
  assert.deepEqual(dueMoves(['PICKED_UP', 'DELIVERED']), ['SHIPPED']);
  assert.deepEqual(dueMoves(['DELIVERED', 'DELIVERED']), ['SHIPPED', 'DELIVERED']);
  assert.deepEqual(dueMoves(['LOST', 'DELIVERED', 'RETURNED_TO_SENDER']), ['SHIPPED', 'DELIVERED']);
  assert.deepEqual(dueMoves(['LOST', 'RETURNED_TO_SENDER']), ['SHIPPED', 'UNDELIVERED']);
  assert.deepEqual(dueMoves(['LOST', 'IN_TRANSIT']), ['SHIPPED']);
  assert.deepEqual(dueMoves(['LOST', 'LABELLED']), []);
});

test('what a drone cannot carry goes by van', () => {
  const light = { grams: 2_300, millimeters: [200, 200, 200], kilometers: 15 } as const;
  assert.equal(serviceFor('DRONE', light), 'DRONE');
  assert.equal(serviceFor('DRONE', { ...light, grams: 2_301 }), 'EXPRESS');
  assert.equal(serviceFor('DRONE', { ...light, kilometers: 15.1 }), 'EXPRESS');
  assert.equal(serviceFor('STANDARD', light), 'STANDARD');
});

test('only what was delivered, of late, and not more than is there is taken back', () => {
  const now = new Date('2026-03-01');
  const line = {
    lineId: 'a',
    quantity: 4,
    stopped: 1,
    undelivered: 1,
    comingBack: 1,
    deliveredAt: new Date('2026-02-20'),
  };
  const ask = (
    quantity: number,
    of = line as typeof line | (Omit<typeof line, 'deliveredAt'> & { deliveredAt: null }),
  ) => checkReturn([{ lineId: 'a', quantity }], [of], now);
  assert.equal(ask(1), null);
  assert.deepEqual(ask(2), { kind: 'NotReturnable', field: ['lines', '0'], returnableQuantity: 1 });
  assert.equal(ask(0)?.kind, 'InvalidInput');
  assert.equal(ask(1, { ...line, deliveredAt: null })?.kind, 'NotDelivered');
  assert.equal(ask(1, { ...line, deliveredAt: new Date('2026-01-20') })?.kind, 'ReturnWindowClosed');
  assert.equal(checkReturn([], [line], now)?.kind, 'InvalidInput');
  assert.equal(
    checkReturn(
      [
        { lineId: 'a', quantity: 1 },
        { lineId: 'a', quantity: 1 },
      ],
      [line],
      now,
    )?.kind,
    'InvalidInput',
  );
});

test('a person looks at what is unusual', () => {
  const wanted = [{ lineId: 'a', quantity: 2 }];
  assert.equal(isSimple(wanted, 'CHANGED_MIND', 0), true);
  assert.equal(isSimple(wanted, 'DAMAGED', 0), false);
  assert.equal(isSimple(wanted, 'CHANGED_MIND', 5), false);
  assert.equal(isSimple([{ lineId: 'a', quantity: 11 }], 'CHANGED_MIND', 0), false);
});
