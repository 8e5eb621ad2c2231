import { ids } from '@stoa/kernel/ids.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope, requireUser } from '@stoa/platform/identity.ts';
import { decideReview } from '../commands/decide-review.ts';
import { grantStoreCredit } from '../commands/grant-store-credit.ts';
import { issueGiftCard } from '../commands/issue-gift-card.ts';
import { reconcile } from '../commands/reconcile.ts';
import { refundByStaff } from '../commands/refund-by-staff.ts';
import { removeMethod } from '../commands/remove-method.ts';
import { saveOwnMethod } from '../commands/save-method.ts';
import { setExchangeRate } from '../commands/set-exchange-rate.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { withoutCardNumbers } from '@stoa/platform/without-card-numbers.ts';

export const Mutation: MutationResolvers = withoutCardNumbers<MutationResolvers>({
  async paymentMethodSave(_, { input }, context) {
    const userId = requireUser(context.viewer);
    return answer('paymentMethod', await saveOwnMethod(context, userId, input.token));
  },

  async paymentMethodRemove(_, { input }, context) {
    const userId = requireUser(context.viewer);
    await removeMethod(context, userId, ids.paymentMethod.decode(input.paymentMethodId));
    return { removedId: input.paymentMethodId, userErrors: [] };
  },

  async giftCardIssue(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const { idempotencyKey: key, currency, expiresAt = null } = input;
    const userId = input.userId == null ? null : ids.user.decode(input.userId);
    const amount = parseDecimal(input.amount, currency);
    const issued = await issueGiftCard(context, { key, owner: ownerOf(context.viewer), amount, userId, expiresAt });
    if (isRefusal(issued)) return { ...answer('giftCard', issued), code: null };
    return { ...answer('giftCard', issued.card), code: issued.code };
  },

  async storeCreditGrant(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const { idempotencyKey: key, currency, note = null } = input;
    const amount = parseDecimal(input.amount, currency);
    const given = { key, owner: ownerOf(context.viewer), userId: ids.user.decode(input.userId), amount, note };
    return answer('balance', await grantStoreCredit(context, given));
  },

  async paymentRefund(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const { idempotencyKey: key, amount = null } = input;
    const orderId = ids.order.decode(input.orderId);
    const given = { key, owner: ownerOf(context.viewer), orderId, amount, reason: input.reason ?? 'GOODWILL' };
    return answer('refund', await refundByStaff(context, given));
  },

  async exchangeRateSet(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const { base, quote, rate } = input;
    const from = input.from ?? context.clock.now();
    return answer('rate', await setExchangeRate(context, { owner: ownerOf(context.viewer), base, quote, rate, from }));
  },

  async reconciliationRun(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    return {
      reconciliation: await reconcile(context, { from: input?.from ?? null, to: input?.to ?? null }),
      userErrors: [],
    };
  },

  async fraudReviewDecide(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const reviewId = ids.fraudReview.decode(input.reviewId);
    const given = { reviewId, decision: input.decision, owner: ownerOf(context.viewer) };
    return answer('review', await decideReview(context, given));
  },
});
