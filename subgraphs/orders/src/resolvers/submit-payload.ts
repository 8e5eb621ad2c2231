import { userError } from '@stoa/platform/answer.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../sagas/submit-checkout.ts';
import { messages } from './answer.ts';

/** The one shape in which a submission is told, whoever asks and when. */
export async function submitPayload(outcome: Outcome, { loaders }: Context) {
  const nothing = { order: null, actionRequired: null, paymentPending: false, userErrors: [] };
  if ('kind' in outcome) return { ...nothing, userErrors: [userError(outcome, messages)] };
  if ('placed' in outcome) return { ...nothing, order: await loaders.order.load(outcome.placed) };
  if ('unclear' in outcome || outcome.waiting.status === 'AUTHORIZED') return nothing;
  const { waiting } = outcome;
  if (waiting.status === 'PENDING') return { ...nothing, paymentPending: true };
  return { ...nothing, actionRequired: { url: waiting.actionUrl, expiresAt: waiting.expiresAt } };
}
