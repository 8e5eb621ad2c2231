import type { Tx } from '@stoa/platform/database.ts';
import type { WorldOrder, WorldParcel, WorldUnit } from '@stoa/seed/history.ts';

type Orders = readonly WorldOrder[];
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const hourMs = 3_600_000;
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
/** Nobody measures what left long ago. */
const millimeters = [350, 250, 150];

export async function insertParcels({ sql }: Tx, orders: Orders): Promise<void> {
  const sent = orders.flatMap((order) =>
    order.units.flatMap((unit) =>
      unit.parcel ? [{ order, unit, parcel: unit.parcel, events: eventsOf(order, unit, unit.parcel) }] : [],
    ),
  );
  const parcels = sent.map(({ order, unit, parcel, events }) => ({
    ...parcel,
    orderId: order.id,
    unitId: unit.id,
    userId: order.userId,
    locationId: unit.location.id,
    service: order.service,
    status: events.at(-1)?.status,
    statusAt: iso(events.at(-1)?.at ?? parcel.leftAt),
    sequence: events.length,
    latitude: events.at(-1)?.latitude,
    longitude: events.at(-1)?.longitude,
    fromCountry: unit.location.countryCode,
    toCountry: order.shipping.countryCode,
    packedAt: iso(parcel.packedAt),
    leftAt: iso(parcel.leftAt),
    deliveredAt: iso(parcel.deliveredAt),
    transitHours: parcel.deliveredAt === null ? null : (parcel.deliveredAt - parcel.leftAt) / hourMs,
    estimatedFrom: iso(unit.promisedFrom),
    estimatedTo: iso(unit.promisedTo),
  }));
  await sql`
    insert into parcel (id, order_id, unit_id, user_id, location_id, millimeters, weight_grams, carrier, service, tracking_code,
      status, status_at, sequence, latitude, longitude, from_country, to_country, kilometers, packed_at, left_at, delivered_at,
      transit_hours, estimated_from, estimated_to)
    select p.id, p."orderId", p."unitId", p."userId", p."locationId", ${millimeters}::int[], p."weightGrams", 'sandbox', p.service,
      p."trackingCode", p.status, p."statusAt", p.sequence, p.latitude, p.longitude, p."fromCountry", p."toCountry",
      p.kilometers, p."packedAt", p."leftAt", p."deliveredAt", p."transitHours", p."estimatedFrom", p."estimatedTo"
    from jsonb_to_recordset(${JSON.stringify(parcels)}::text::jsonb) as p(id uuid, "orderId" uuid, "unitId" uuid, "userId" uuid,
      "locationId" uuid, "weightGrams" int, service text, "trackingCode" text, status text, "statusAt" timestamptz,
      sequence int, latitude float8, longitude float8, "fromCountry" text, "toCountry" text, kilometers float8,
      "packedAt" timestamptz, "leftAt" timestamptz, "deliveredAt" timestamptz, "transitHours" float8,
      "estimatedFrom" timestamptz, "estimatedTo" timestamptz)`;
  const items = sent.flatMap(({ order, unit, parcel }) =>
    order.lines
      .filter(({ unitId }) => unitId === unit.id)
      .map(({ id: lineId, quantity }) => ({ parcelId: parcel.id, lineId, quantity })),
  );
  await sql`
    insert into parcel_item (parcel_id, line_id, quantity)
    select * from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb) as i("parcelId" uuid, "lineId" uuid, quantity int)`;
  const events = sent.flatMap((each) => each.events.map((event) => ({ ...event, at: iso(event.at) })));
  await sql`
    insert into parcel_event (id, parcel_id, reference, sequence, status, at, latitude, longitude, place, counted, heard_at)
    select uuidv7(e.at - now()), e."parcelId", 'history ' || e.sequence, e.sequence, e.status, e.at, e.latitude, e.longitude,
      e.place, true, e.at
    from jsonb_to_recordset(${JSON.stringify(events)}::text::jsonb) as e("parcelId" uuid, sequence int, status text,
      at timestamptz, latitude float8, longitude float8, place text)`;
}

/** What the carrier told, and where the parcel was then. */
function eventsOf({ destination, shipping }: WorldOrder, { location }: WorldUnit, parcel: WorldParcel) {
  const { leftAt, failedAt, outAt, deliveredAt } = parcel;
  const middle = {
    latitude: (location.latitude + destination.latitude) / 2,
    longitude: (location.longitude + destination.longitude) / 2,
  };
  const told = (status: string, at: number | null, { latitude, longitude }: Point, place: string) =>
    at === null ? [] : [{ status, at, latitude, longitude, place }];
  const ends = deliveredAt ?? leftAt + 6 * hourMs;
  return [
    ...told('PICKED_UP', leftAt, location, location.city),
    ...told('IN_TRANSIT', Math.round(leftAt + (ends - leftAt) * 0.4), middle, 'on the road'),
    ...told('DELIVERY_FAILED', failedAt, destination, shipping.city),
    ...told('OUT_FOR_DELIVERY', outAt, destination, shipping.city),
    ...told('DELIVERED', deliveredAt, destination, shipping.city),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map((event, index) => ({ ...event, parcelId: parcel.id, sequence: index + 1 }));
}

/** One step after the other, as the trigger asks for: it writes down each. */
export async function insertReturns({ sql }: Tx, orders: Orders): Promise<void> {
  const returns = orders.flatMap(({ id: orderId, userId, back, lines }) =>
    back ? [{ ...back, orderId, userId, requestedAt: iso(back.requestedAt), back, lines }] : [],
  );
  await sql`
    insert into returned (id, order_id, user_id, status, status_at, status_by, reason, requested_at)
    select r.id, r."orderId", r."userId", 'REQUESTED', r."requestedAt", 'history', r.reason, r."requestedAt"
    from jsonb_to_recordset(${JSON.stringify(returns)}::text::jsonb) as r(id uuid, "orderId" uuid, "userId" uuid, reason text,
      "requestedAt" timestamptz)`;
  const lines = returns.flatMap(({ id: returnId, lines: own }) =>
    own
      .filter(({ returned }) => returned > 0)
      .map(({ id: lineId, returned, restocked }) => ({ returnId, lineId, quantity: returned, restocked })),
  );
  await sql`
    insert into returned_line (return_id, line_id, quantity, refund, restock)
    select l."returnId", l."lineId", l.quantity, l.quantity, l.restocked
    from jsonb_to_recordset(${JSON.stringify(lines)}::text::jsonb) as l("returnId" uuid, "lineId" uuid, quantity int, restocked int)`;
  for (const [status, at] of [
    ['APPROVED', 'approvedAt'],
    ['RECEIVED', 'receivedAt'],
    ['INSPECTED', 'inspectedAt'],
  ] as const)
    await sql`
      update returned r set status = ${status}, status_at = m.at, status_by = 'history'
      from unnest(${returns.map(({ id }) => id)}::uuid[], ${returns.map(({ back }) => iso(back[at]))}::text[]::timestamptz[]) as m(id, at)
      where r.id = m.id`;
}
