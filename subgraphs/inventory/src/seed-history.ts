import type { Database, Tx } from '@stoa/platform/database.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import type { World } from '@stoa/seed/world.ts';

type Orders = readonly WorldOrder[];

/** What was sold before, day by day, and as much received: nothing of it lies on a shelf any more. */
export async function seedHistory(db: Database, world: World, progress: (orders: number) => void): Promise<void> {
  let done = 0;
  for (const orders of world.history()) {
    await db.transaction(async (tx) => {
      const [first] = orders;
      const known = await tx.sql`select 1 from stock_entry
        where variant_id = ${first?.lines[0]?.variantId ?? null} and reference = ${first?.id ?? null}`;
      if (known.length === 0) await insertPortion(tx, orders);
    });
    progress((done += orders.length));
  }
}

interface Movement {
  readonly variantId: string;
  readonly locationId: string;
  readonly cause: 'RECEIVED' | 'SOLD' | 'CANCELLED' | 'RETURNED';
  readonly delta: number;
  readonly reference: string;
  readonly at: number;
}

const dayMs = 86_400_000;

async function insertPortion({ sql }: Tx, orders: Orders): Promise<void> {
  const moved = orders.flatMap(movementsOf);
  const byShelf = Map.groupBy(moved, ({ variantId, locationId }) => `${variantId} ${locationId}`);
  const received = [...byShelf.values()].flatMap((of): Movement[] => {
    const [first] = of;
    const delta = -of.reduce((sum, each) => sum + each.delta, 0);
    if (!first || delta === 0) return [];
    return [{ ...first, cause: 'RECEIVED', delta, reference: 'delivery before', at: first.at - dayMs }];
  });
  const rows = [...received, ...moved].map((each) => ({ ...each, at: new Date(each.at).toISOString() }));
  // Ids as if they had been made then: the ledger is read in their order.
  await sql`
    insert into stock_entry (id, variant_id, location_id, cause, on_hand_delta, reserved_delta, reference, at)
    select uuidv7(m.at - now()), m."variantId", m."locationId", m.cause, m.delta, 0, m.reference, m.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as m("variantId" uuid, "locationId" uuid, cause text,
      delta int, reference text, at timestamptz)`;
  await sql`
    insert into demand_day (variant_id, location_id, day, units)
    select m."variantId", m."locationId", (m.at at time zone 'utc')::date, sum(-m.delta)
    from jsonb_to_recordset(${JSON.stringify(rows.filter(({ cause }) => cause === 'SOLD'))}::text::jsonb)
      as m("variantId" uuid, "locationId" uuid, delta int, at timestamptz)
    group by 1, 2, 3
    on conflict (variant_id, location_id, day) do update set units = demand_day.units + excluded.units`;
}

function movementsOf({ id, lines, units, placedAt, cancellation, back }: WorldOrder): Movement[] {
  return lines.flatMap(({ variantId, unitId, quantity, restocked }): Movement[] => {
    const locationId = units.find((unit) => unit.id === unitId)?.location.id ?? '';
    const on = { variantId, locationId };
    return [
      { ...on, cause: 'SOLD', delta: -quantity, reference: id, at: placedAt },
      ...(cancellation
        ? [{ ...on, cause: 'CANCELLED' as const, delta: quantity, reference: cancellation.id, at: cancellation.at }]
        : []),
      ...(back && restocked > 0
        ? [{ ...on, cause: 'RETURNED' as const, delta: restocked, reference: back.id, at: back.inspectedAt }]
        : []),
    ];
  });
}
