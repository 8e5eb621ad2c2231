import { laneLearnt } from '@stoa/contracts/fulfillment.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import type { World } from '@stoa/seed/world.ts';
import { type Arrival, laneKey, learnLanes } from './domain/lanes.ts';
import { insertParcels, insertReturns } from './seed-parcels.ts';
import { saveLanes } from './store/lanes.ts';

type Orders = readonly WorldOrder[];

/** What was sent before and what came back of it; lanes as they were known when the history ends. */
export async function seedHistory(db: Database, world: World, progress: (orders: number) => void): Promise<void> {
  let done = 0;
  let last = 0;
  const arrivals: Arrival[] = [];
  for (const orders of world.history()) {
    await db.transaction(async (tx) => {
      const known = await tx.sql`select 1 from known_order where id = ${orders[0]?.id ?? null}`;
      if (known.length === 0) await insertPortion(tx, orders);
    });
    last = orders.at(-1)?.placedAt ?? last;
    for (const order of orders) arrivals.push(...arrivalsOf(order));
    progress((done += orders.length));
  }
  const at = new Date(last);
  const learnt = learnLanes(arrivals, at);
  await db.transaction(async (tx) => {
    await saveLanes(tx, learnt, at);
    // Told, unlike what was sent: whoever promises a day would otherwise wait for the first lane that changes.
    await recordAll(
      tx,
      laneLearnt,
      learnt.map((lane) => ({ key: laneKey(lane), payload: lane })),
    );
  });
}

const hourMs = 3_600_000;

const arrivalsOf = ({ units, shipping, service }: WorldOrder): Arrival[] =>
  units.flatMap(({ parcel, location }) => {
    if (!parcel || parcel.deliveredAt === null) return [];
    const hours = (parcel.deliveredAt - parcel.leftAt) / hourMs;
    const leftAt = new Date(parcel.leftAt);
    return [{ fromCountry: location.countryCode, toCountry: shipping.countryCode, service, leftAt, hours }];
  });

const iso = (at: number): string => new Date(at).toISOString();

async function insertPortion(tx: Tx, orders: Orders): Promise<void> {
  const known = orders.map((order) => ({ ...order, ...order.destination, placedAt: iso(order.placedAt) }));
  await tx.sql`
    insert into known_order (id, number, user_id, address, latitude, longitude, gift_message, priority, placed_at)
    select o.id, o.number, o."userId", o.shipping, o.latitude, o.longitude, null, false, o."placedAt"
    from jsonb_to_recordset(${JSON.stringify(known)}::text::jsonb) as o(id uuid, number text, "userId" uuid, shipping jsonb,
      latitude float8, longitude float8, "placedAt" timestamptz)`;
  await insertUnits(tx, orders);
  await moveUnits(tx, orders);
  await insertParcels(tx, orders);
  await insertReturns(tx, orders);
}

async function insertUnits({ sql }: Tx, orders: Orders): Promise<void> {
  const units = orders.flatMap(({ id: orderId, service, placedAt, units: own }) =>
    own.map((unit) => ({
      ...unit,
      orderId,
      service,
      locationId: unit.location.id,
      promisedFrom: iso(unit.promisedFrom),
      promisedTo: iso(unit.promisedTo),
      placedAt: iso(placedAt),
    })),
  );
  await sql`
    insert into unit (id, order_id, seller_id, location_id, service, status, status_at, priority, promised_from, promised_to, placed_at)
    select u.id, u."orderId", u."sellerId", u."locationId", u.service, 'PENDING', u."placedAt", false, u."promisedFrom",
      u."promisedTo", u."placedAt"
    from jsonb_to_recordset(${JSON.stringify(units)}::text::jsonb) as u(id uuid, "orderId" uuid, "sellerId" uuid,
      "locationId" uuid, service text, "promisedFrom" timestamptz, "promisedTo" timestamptz, "placedAt" timestamptz)`;
  const lines = orders.flatMap(({ lines: own, cancellation, back }) =>
    own.map((line) => ({
      ...line,
      weightGrams: line.weightGrams * line.quantity,
      stopped: cancellation ? line.quantity : 0,
      picked: cancellation ? 0 : line.quantity,
      comingBack: back ? line.returned : 0,
    })),
  );
  await sql`
    insert into unit_line (id, unit_id, variant_id, sku, title, quantity, weight_grams, stopped, picked, coming_back)
    select l.id, l."unitId", l."variantId", l.sku, l.title, l.quantity, l."weightGrams", l.stopped, l.picked, l."comingBack"
    from jsonb_to_recordset(${JSON.stringify(lines)}::text::jsonb) as l(id uuid, "unitId" uuid, "variantId" uuid, sku text,
      title text, quantity int, "weightGrams" int, stopped int, picked int, "comingBack" int)`;
}

/** One step after the other, as the trigger asks for: it writes down each. */
async function moveUnits({ sql }: Tx, orders: Orders): Promise<void> {
  const units = orders.flatMap((order) => order.units);
  const steps = [
    [
      'CANCELLED',
      orders.flatMap(({ cancellation, units: own }) =>
        cancellation ? own.map(({ id }) => ({ id, at: cancellation.at })) : [],
      ),
    ],
    ['PICKING', units.flatMap(({ id, parcel }) => (parcel ? [{ id, at: parcel.pickedAt }] : []))],
    ['PACKED', units.flatMap(({ id, parcel }) => (parcel ? [{ id, at: parcel.packedAt }] : []))],
    ['SHIPPED', units.flatMap(({ id, parcel }) => (parcel ? [{ id, at: parcel.leftAt }] : []))],
    ['DELIVERED', units.flatMap(({ id, parcel }) => (parcel?.deliveredAt ? [{ id, at: parcel.deliveredAt }] : []))],
  ] as const;
  for (const [status, moves] of steps)
    await sql`
      update unit u set status = ${status}, status_at = m.at, status_by = 'history'
      from unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ at }) => iso(at))}::text[]::timestamptz[]) as m(id, at)
      where u.id = m.id`;
}
