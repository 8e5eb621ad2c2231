import { type BehaviorChange, changeBehavior, readBehavior } from './behavior.ts';
import type { Deliveries } from './deliveries.ts';
import { closeDispute, openDispute } from './disputes.ts';
import { settleIntent } from './move-intent.ts';
import { finishRefund } from './refunds.ts';
import { missing } from './stripe-error.ts';
import type { Charge } from './stripe-objects.ts';
import type { World } from './world.ts';

/** The provider's back door, for tests and demonstrations: what its API has no call for. Undefined for an unknown path. */
export async function answerControl(
  world: World,
  deliveries: Deliveries,
  method: string,
  path: string,
  body: string,
): Promise<unknown> {
  const [what = '', id = '', verb = ''] = path.replace(/^\/sandbox\//, '').split('/');
  const given = (body === '' ? {} : JSON.parse(body)) as Record<string, unknown>;
  const { objects } = world;
  if (method === 'GET' && what === 'health') return { status: 'ok', waiting: deliveries.waiting() };
  if (method === 'GET' && /^behaviou?r$/.test(what)) return readBehavior(objects);
  if (method !== 'POST') return undefined;
  if (/^behaviou?r$/.test(what)) return objects.atomically(() => changeBehavior(objects, given as BehaviorChange));
  if (what === 'webhook') {
    objects.set('webhook url', String(given['url']));
    return { url: given['url'] };
  }
  if (what === 'deliver')
    return { sent: await deliveries.deliver({ evenHeld: true, evenLater: given['evenLater'] === true }) };
  if (what === 'payment_intents' && verb === 'settle') return objects.atomically(() => settleIntent(world, id));
  if (what === 'refunds' && verb === 'finish')
    return objects.atomically(() => finishRefund(world, id, given['status'] !== 'failed'));
  if (what === 'disputes' && verb === 'close')
    return objects.atomically(() => closeDispute(world, id, given['status'] === 'won' ? 'won' : 'lost'));
  if (what === 'charges' && verb === 'dispute')
    return objects.atomically(() =>
      openDispute(
        world,
        chargeOf(world, id),
        given['reason'] === 'product_not_received' ? 'product_not_received' : 'fraudulent',
      ),
    );
  return undefined;
}

function chargeOf({ objects }: World, id: string): Charge {
  const charge = objects.find<Charge>(id);
  if (charge?.object !== 'charge') throw missing('charge', id);
  return charge;
}
