import { ids } from '@stoa/kernel/ids.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { findGiftCard } from '../queries/find-gift-card.ts';
import { convertedAt } from '../queries/converted-at.ts';
import { disputesPage, paymentsPage, transactionsPage } from '../queries/pages.ts';
import { reconciliationsPage } from '../queries/reconciliations-page.ts';
import { withoutCardNumbers } from '@stoa/platform/without-card-numbers.ts';

export const Query: QueryResolvers = withoutCardNumbers<QueryResolvers>({
  payments(_, { orderId, status = null, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    const order = orderId == null ? null : ids.order.decode(orderId);
    return paymentsPage(db.sql, { orderId: order, status }, pageRequest(page, 1));
  },

  moneyTransactions(_, { paymentId, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return transactionsPage(db.sql, paymentId == null ? null : ids.payment.decode(paymentId), pageRequest(page, 1));
  },

  disputes(_, { status = null, ...page }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return disputesPage(db.sql, status, pageRequest(page, 1));
  },

  reconciliations(_, page, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    return reconciliationsPage(db.sql, pageRequest(page, 1));
  },

  giftCardBalance: (_, { code }, { db, settings }) => findGiftCard(db.sql, settings, code),

  moneyConverted: (_, { amount, from, to, at }, { db, clock }) =>
    convertedAt(db.sql, amount, from, to, at ?? clock.now()),
});
