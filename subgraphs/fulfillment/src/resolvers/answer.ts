import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

export const answer = answerer<Refused>({
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
  UnknownDelivery: 'No such order, or not one of yours.',
  UnknownFulfillmentUnit: 'No such unit.',
  UnknownPickList: 'No such pick list, or no such line on it.',
  UnknownParcel: 'No such parcel.',
  UnknownReturn: 'No such return, or not one of yours.',
  UnknownPlace: 'No such place.',
  IllegalMove: ({ from, to }) => `It is ${from} and cannot become ${to}.`,
  NothingToPick: 'Nothing waits at this place.',
  NotPicked: ({ missing }) => `${missing} units were not fetched yet.`,
  AddressChanging: 'The buyer is changing the address: try again in a moment.',
  OnHold: 'Somebody looks at the payment of this order first: put it aside.',
  NotLabelled: 'A parcel has no label yet: try again in a moment.',
  ParcelNotMissed: 'Its carrier has been heard of it, or was not asked for long enough: look for it again later.',
  NotTakenHere: 'Whoever sent it takes it back at a place of its own: send it there.',
  NotDelivered: 'It was not delivered, or is not in this order.',
  NotReturnable: ({ returnableQuantity }) => `Only ${returnableQuantity} can be given back.`,
  ReturnWindowClosed: ({ closedAt }) => `It could be given back until ${closedAt.slice(0, 10)}.`,
});
