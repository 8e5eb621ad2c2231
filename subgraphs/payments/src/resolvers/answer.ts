import { formatDecimal } from '@stoa/kernel/money.ts';
import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

export const answer = answerer<Refused>({
  UnknownPaymentMethod: 'The provider does not know this method, or it is not one of yours.',
  MethodDeclined: ({ reason }) => reason,
  PaymentUnknown: 'There is no such paid order.',
  RefundExceedsCaptured: ({ refundable }) =>
    `At most ${formatDecimal(refundable)} ${refundable.currency} can be refunded.`,
  ReviewUnknown: 'There is no such review, or its payment does not stand.',
  AlreadyDecided: ({ decision }) => `It was ${decision.toLowerCase()} before.`,
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
});
