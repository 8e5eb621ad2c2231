import { money } from '@stoa/kernel/money.ts';
import { connection, decodePosition, pageRequest } from '@stoa/kernel/pages.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { OrderResolvers } from '../generated/types.ts';
import { entryPage } from '../store/entries.ts';
import { mayMeetOrder } from './may-see.ts';

/** As many as the column counts. */
const lastEntry = 2 ** 31 - 1;

export const Order: OrderResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const order = await loaders.order.load(ids.order.decode(id));
    return order && mayMeetOrder(order, viewer) ? order : null;
  },
  id: ({ id }) => ids.order.encode(id),
  total: ({ totalMinor, currency }) => money(totalMinor, currency),
  refundTotal: ({ refundMinor, currency }) => money(refundMinor, currency),
  shippingAddress: ({ buyer }) => buyer.shipping,
  billingAddress: ({ buyer }) => buyer.billing,
  email: ({ buyer }) => buyer.email,
  gift: ({ buyer }) => buyer.gift,
  lines: ({ id }, _, { loaders }) => loaders.lines.load(id),
  units: ({ id }, _, { loaders }) => loaders.units.load(id),
  async cancellable({ id }, _, { loaders }) {
    const units = await loaders.units.load(id);
    return units.some(({ status }) => status === 'PENDING' || status === 'PROCESSING');
  },
  async timeline({ id }, args, { db }) {
    const page = pageRequest(args, 1);
    const from = args.after == null ? 0 : Math.min(decodePosition(args.after), lastEntry);
    const rows = await entryPage(db.sql, id, page.limit, from);
    return connection(rows, page, ({ entry }) => [`${entry}`]);
  },
  async tillRefunds({ id, currency }, _, { loaders }) {
    const refunds = await loaders.tillRefunds.load(id);
    return refunds.map((refund) => ({ ...refund, currency }));
  },
  async documents({ id, currency }, _, { loaders }) {
    const documents = await loaders.documents.load(id);
    return documents.map((document) => ({ ...document, currency }));
  },
};
