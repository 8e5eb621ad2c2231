import { book } from './balance.ts';
import { emit } from './emit.ts';
import { invalid, missing } from './stripe-error.ts';
import type { Charge, Dispute } from './stripe-objects.ts';
import type { World } from './world.ts';

const weekSeconds = 7 * 86_400;

/** The cardholder's bank takes the money back until it is decided. */
export function openDispute(world: World, charge: Charge, reason: string): Dispute {
  const { objects } = world;
  const dispute = objects.save<Dispute>({
    id: objects.makeId('dp'),
    object: 'dispute',
    created: objects.now(),
    livemode: false,
    amount: charge.amount_captured,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
    evidence_details: { due_by: objects.now() + weekSeconds },
    metadata: {},
  });
  objects.save<Charge>({ ...charge, disputed: true });
  book(world, 'adjustment', -dispute.amount, dispute.currency, dispute.id);
  emit(world, 'charge.dispute.created', dispute);
  return dispute;
}

/** Won: the money comes back. Closing a dispute oneself is losing it. */
export function closeDispute(world: World, id: string, status: 'won' | 'lost'): Dispute {
  const dispute = world.objects.find<Dispute>(id);
  if (dispute?.object !== 'dispute') throw missing('dispute', id);
  if (dispute.status === 'won' || dispute.status === 'lost') throw invalid('This dispute is already closed', 'id');
  const closed = world.objects.save<Dispute>({ ...dispute, status });
  if (status === 'won') book(world, 'adjustment', closed.amount, closed.currency, closed.id);
  emit(world, 'charge.dispute.closed', closed);
  return closed;
}
