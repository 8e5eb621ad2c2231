import { offerChanged } from '@stoa/contracts/catalog.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { notFound } from '../domain/refusals.ts';
import { lockOffer, withdraw } from '../store/selling.ts';

/** Takes an offer back. A second time finds it done. */
export const withdrawOffer = ({ db, clock }: Environment, id: string, own: string | null) =>
  db.transaction(async (tx) => {
    const offer = await lockOffer(tx, id, own);
    if (!offer) return notFound('offerId');
    if (offer.withdrawn) return { id };
    const { variantId, productId, sellerId } = offer;
    await withdraw(tx, id, clock.now());
    await record(tx, offerChanged, id, { offerId: id, variantId, productId, sellerId, open: false });
    return { id };
  });
