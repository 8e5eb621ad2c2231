import type { StripeEvent, StripeObject } from './stripe-objects.ts';
import type { World } from './world.ts';

/** Something happened: an event that can be listed, and what is to be sent of it, in the transaction of its cause. */
export function emit({ objects, behavior, chance }: World, type: string, about: StripeObject): void {
  const event = objects.save<StripeEvent>({
    id: objects.makeId('evt'),
    object: 'event',
    created: objects.now(),
    livemode: false,
    api_version: '2026-01-01',
    type,
    data: { object: about },
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
  });
  const { delayMs, copies, drop, badSignature } = behavior().webhooks;
  if (drop > 0 && chance() < drop) return;
  const due = objects.now() * 1000 + delayMs;
  const insert = objects.sqlite.prepare('insert into delivery (event, body, due, bad) values (?, ?, ?, ?)');
  for (let copy = 0; copy < copies; copy++)
    insert.run(event.id, JSON.stringify(event), due, badSignature > 0 && chance() < badSignature ? 1 : 0);
}
