import { z } from 'zod';
import type { PaymentProvider, Settlement } from '../payment-provider.ts';

const money = { amount: z.number().int(), currency: z.string() };
const payment = z.object({ id: z.string(), ...money, captured: z.boolean().nullish(), created_at: z.number().int() });
const refund = z.object({
  id: z.string(),
  ...money,
  payment_id: z.string(),
  receipt: z.string().nullish(),
  status: z.string(),
  created_at: z.number().int(),
});
const listOf = <Row>(row: z.ZodType<Row>) => z.object({ items: z.array(row) });

/** What is not captured within three to five days is let go of by Razorpay; a refund takes as long at most, as far as is said. */
const openMs = 7 * 86_400_000;
const most = 100;

/**
 * By the lists of payments and refunds, which tell each by its own id as soon as it is made: the settlements' own report
 * tells it by the day on which it was paid to the bank, two to seven days after it was taken.
 */
export function razorpayLedger(ask: (path: string) => Promise<unknown>): PaymentProvider['listSettlements'] {
  async function all<Row>(place: string, row: z.ZodType<Row>, from: Date, to: Date): Promise<Row[]> {
    const found: Row[] = [];
    for (;;) {
      const query = `from=${seconds(from)}&to=${seconds(to)}&count=${most}&skip=${found.length}`;
      const { items } = listOf(row).parse(await ask(`/${place}?${query}`));
      found.push(...items);
      if (items.length < most) return found;
    }
  }

  return async ({ from, to }) => {
    const since = new Date(from.getTime() - openMs);
    const paid = await all('payments', payment, since, to);
    const captured = new Map(paid.map((each) => [each.id, each.captured === true]));
    /** What was never captured goes back by itself: that is neither taken nor given back. */
    async function wasTaken(id: string): Promise<boolean> {
      const known =
        captured.get(id) ?? payment.parse(await ask(`/payments/${encodeURIComponent(id)}`)).captured === true;
      captured.set(id, known);
      return known;
    }
    const settlements = paid.filter((each) => each.captured === true).map((each) => settlementOf('CAPTURE', each));
    for (const each of await all('refunds', refund, since, to)) {
      if (each.status !== 'processed') continue;
      // Ours bear the name of our line; of the others the payment is looked at.
      if (each.receipt != null || (await wasTaken(each.payment_id))) settlements.push(settlementOf('REFUND', each));
    }
    return settlements;
  };
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** When it was taken, or had gone back, is not told: not before it was made. */
function settlementOf(
  movement: Settlement['movement'],
  told: Pick<z.infer<typeof payment>, 'id' | 'amount' | 'currency' | 'created_at'>,
): Settlement {
  const { id, amount, currency, created_at } = told;
  const since = new Date(created_at * 1000);
  const until = new Date(since.getTime() + openMs);
  return { movement, reference: id, amount: BigInt(amount), currency, since, until };
}
