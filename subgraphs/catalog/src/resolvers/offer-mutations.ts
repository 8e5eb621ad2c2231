import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { createOffer } from '../commands/create-offer.ts';
import { setOfferPrice } from '../commands/set-offer-price.ts';
import { withdrawOffer } from '../commands/withdraw-offer.ts';
import type { Context } from '../context.ts';
import { invalidInput, type Refused } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { offersByIds } from '../store/offers.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { primary } from './primary.ts';
import { sellerScope } from './seller-scope.ts';

async function answerOffer({ db, loaders }: Context, result: { readonly id: string } | Refused) {
  if (isRefusal(result)) return answer('offer', result);
  return answer('offer', (await offersByIds(primary(db), [result.id], loaders.currency))[0] ?? null);
}

/** Sellers offer as themselves; staff must say for whom. */
function offeredBy(own: string | null, given: string | null | undefined) {
  if (own !== null)
    return given == null ? own : invalidInput('is not for sellers, who offer as themselves', 'sellerId');
  return given == null ? invalidInput('is required', 'sellerId') : ids.seller.decode(given);
}

export const offerMutations = {
  async offerCreate(_, { input }, context) {
    const own = sellerScope(context.viewer, 'offers:write');
    const { idempotencyKey: key, condition, deliveryDays, prices, externalReference } = input;
    const sellerId = offeredBy(own, input.sellerId);
    if (typeof sellerId !== 'string') return answer('offer', sellerId);
    const result = await createOffer(context, {
      key,
      owner: ownerOf(context.viewer),
      variantId: ids.variant.decode(input.variantId),
      sellerId,
      staff: own === null,
      condition: condition ?? 'NEW',
      deliveryDays,
      prices,
      externalReference: externalReference ?? null,
    });
    return answerOffer(context, result);
  },

  async offerPriceSet(_, { input }, context) {
    const sellerId = sellerScope(context.viewer, 'offers:write');
    const { idempotencyKey: key, offerId, list, sale, saleFrom, saleTo } = input;
    const result = await setOfferPrice(context, {
      key,
      owner: ownerOf(context.viewer),
      sellerId,
      offerId: ids.offer.decode(offerId),
      list,
      sale: sale ?? null,
      saleFrom: saleFrom ?? null,
      saleTo: saleTo ?? null,
    });
    return answerOffer(context, result);
  },

  async offerWithdraw(_, { input: { offerId } }, context) {
    const own = sellerScope(context.viewer, 'offers:write');
    return answerOffer(context, await withdrawOffer(context, ids.offer.decode(offerId), own));
  },
} satisfies MutationResolvers;
