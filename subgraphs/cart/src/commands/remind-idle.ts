import { cartAbandoned } from '@stoa/contracts/cart.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { unitPrice } from '../domain/known-offer.ts';
import { takeIdle } from '../store/idle-carts.ts';
import { byOfferId, offersByIds } from '../store/known-offers.ts';

const idleMs = 24 * 3_600_000;
const batch = 200;

/** Tells of carts that lie idle for a day, each once until it is touched again; the job that runs every ten minutes. */
export async function remindIdle({ db, clock }: Environment): Promise<number> {
  let total = 0;
  for (;;) {
    const now = clock.now();
    const count = await db.transaction(async (tx) => {
      const idle = await takeIdle(tx, new Date(now.getTime() - idleMs), batch);
      const reminded = idle.filter(({ consent }) => consent);
      const offerIds = [...new Set(reminded.flatMap(({ lines }) => lines.map(({ offerId }) => offerId)))];
      const offers = byOfferId(await offersByIds(tx, offerIds));
      const facts = reminded.flatMap(({ id, userId, currency, lines }) => {
        const told = lines.flatMap(({ saved, offerId, variantId, quantity }) => {
          const offer = offers.get(offerId);
          const price = unitPrice(offer, currency, now);
          return saved || !offer?.title || price === null
            ? []
            : [{ variantId, title: offer.title, quantity, unitMinor: `${price}` }];
        });
        return told.length === 0 ? [] : [{ key: id, payload: { cartId: id, userId, currency, lines: told } }];
      });
      await recordAll(tx, cartAbandoned, facts);
      return idle.length;
    });
    total += count;
    if (count < batch) return total;
  }
}
