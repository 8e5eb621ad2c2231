import { ids } from '@stoa/kernel/ids.ts';
import { pageById } from '@stoa/kernel/pages.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { findGiftCard } from '../queries/find-gift-card.ts';
import { fraudReviewsPage } from '../queries/fraud-reviews-page.ts';
import { convertedAt } from '../queries/converted-at.ts';
import { disputesPage, paymentsPage, transactionsPage } from '../queries/pages.ts';
import { reconciliationsPage } from '../queries/reconciliations-page.ts';
import { withoutCardNumbers } from '@stoa/platform/without-card-numbers.ts';

export const Query: QueryResolvers = withoutCardNumbers<QueryResolvers>({
  payments(_, { orderId, status = null, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    const order = orderId == null ? null : ids.order.decode(orderId);
    return paymentsPage(db.sql, { orderId: order, status }, pageById(page));
  },

  moneyTransactions(_, { paymentId, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return transactionsPage(db.sql, paymentId == null ? null : ids.payment.decode(paymentId), pageById(page));
  },

  disputes(_, { status = null, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return disputesPage(db.sql, status, pageById(page));
  },

  reconciliations(_, page, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return reconciliationsPage(db.sql, pageById(page));
  },

  fraudReviews(_, { status = null, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return fraudReviewsPage(db.sql, status, pageById(page));
  },

  giftCardBalance: (_, { code }, { db, settings }) => findGiftCard(db.sql, settings, code),

  moneyConverted: (_, { amount, from, to, at }, { db, clock }) =>
    convertedAt(db.sql, amount, from, to, at ?? clock.now()),
});
