import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

export const answer = answerer<Refused>({
  BelowReserved: ({ reserved }) => `${reserved} units are promised to shoppers and must stay on the shelf.`,
  InsufficientStock: ({ availableQuantity }) => `Only ${availableQuantity} can be had.`,
  UnknownVariant: 'No such variant is sold here.',
  UnknownLocation: 'No such place, or not one of yours.',
  LocationCodeTaken: 'Another place has this code.',
  ReservationEnded: ({ status }) =>
    status === null ? 'There is no such reservation.' : `The reservation has ended: ${status}.`,
  UnknownSupplier: 'No such supplier.',
  SupplierNameTaken: 'Another supplier has this name.',
  UnknownPurchaseOrder: 'No such purchase order.',
  PurchaseOrderMoved: ({ status }) => `The purchase order is ${status}.`,
  UnknownStoreSession: 'No such session, or it has ended.',
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
});
