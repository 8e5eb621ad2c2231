import { z } from 'zod';
import type { PaymentProvider, Settlement } from '../payment-provider.ts';

type List = PaymentProvider['listSettlements'];

const money = z.object({ amount: z.number().int(), currency: z.string() });
const told = {
  id: z.string(),
  status: z.string(),
  amount_money: money,
  created_at: z.string(),
  updated_at: z.string(),
};
const timeline = z.object({ captured_at: z.string().optional() });
const payments = z.object({
  payments: z
    .array(
      z.object({
        ...told,
        card_details: z.object({ card_payment_timeline: timeline.optional() }).optional(),
      }),
    )
    .optional(),
  cursor: z.string().optional(),
});
const refunds = z.object({ refunds: z.array(z.object(told)).optional(), cursor: z.string().optional() });

const dayMs = 86_400_000;
/** A card's authorization lasts seven days at most. */
const authorizedMs = 7 * dayMs;
/** A refund that waits for money of the seller's bank account. */
const pendingMs = 30 * dayMs;

/**
 * Lists are bounded by when things were made, and were changed last: taken is what was made before the span's end and has
 * been changed since its beginning. That later changes move it on does no harm, for when it was taken is told beside.
 */
export function squareLedger(ask: (path: string) => Promise<unknown>, locationId: string): List {
  async function all<Row>(
    place: string,
    { from, to }: { readonly from: Date; readonly to: Date },
    beforeMs: number,
    rowsOf: (page: unknown) => { readonly rows: readonly Row[]; readonly cursor: string | undefined },
  ): Promise<Row[]> {
    const query = new URLSearchParams({
      location_id: locationId,
      begin_time: new Date(from.getTime() - beforeMs).toISOString(),
      end_time: to.toISOString(),
      updated_at_begin_time: from.toISOString(),
      sort_field: 'UPDATED_AT',
      sort_order: 'ASC',
      limit: '100',
    });
    const found: Row[] = [];
    for (;;) {
      const { rows, cursor } = rowsOf(await ask(`/${place}?${query.toString()}`));
      found.push(...rows);
      if (!cursor) return found;
      query.set('cursor', cursor);
    }
  }

  return async (span) => {
    const taken = await all('payments', span, authorizedMs, (page) => {
      const { payments: rows = [], cursor } = payments.parse(page);
      return { rows, cursor };
    });
    const back = await all('refunds', span, pendingMs, (page) => {
      const { refunds: rows = [], cursor } = refunds.parse(page);
      return { rows, cursor };
    });
    return [
      ...taken.filter(isDone).map((row): Settlement => {
        const at = row.card_details?.card_payment_timeline?.captured_at;
        return settlementOf('CAPTURE', row, at ?? row.created_at, at ?? row.updated_at);
      }),
      ...back.filter(isDone).map((row) => settlementOf('REFUND', row, row.created_at, row.updated_at)),
    ];
  };
}

const isDone = ({ status }: { readonly status: string }): boolean => status === 'COMPLETED';

const settlementOf = (
  movement: Settlement['movement'],
  { id, amount_money: { amount, currency } }: { readonly id: string; readonly amount_money: z.infer<typeof money> },
  since: string,
  until: string,
): Settlement => ({
  movement,
  reference: id,
  amount: BigInt(amount),
  currency,
  since: new Date(since),
  until: new Date(until),
});
