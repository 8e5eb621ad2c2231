import { money } from '@stoa/kernel/money.ts';
import { documentAddress } from '../documents/document-ticket.ts';
import type { OrderDocumentResolvers } from '../generated/types.ts';

export const OrderDocument: OrderDocumentResolvers = {
  total: ({ totalMinor, currency }) => money(totalMinor, currency),
  url: ({ number }, _, { settings, clock }) => documentAddress(number, settings, clock),
};
