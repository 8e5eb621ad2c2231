import { signatureOf } from './signature.ts';
import type { World } from './world.ts';

interface Delivery {
  readonly position: number;
  readonly body: string;
  readonly attempts: number;
  readonly bad: number;
}

export interface Deliveries {
  /** Sends all that is due, and waits for the answers. Answers how many were sent. */
  deliver(options?: { readonly evenHeld?: boolean; readonly evenLater?: boolean }): Promise<number>;
  /** How many wait to be sent. */
  waiting(): number;
  stop(): Promise<void>;
}

/** Half a second, then doubled: what Stripe stretches over three days is over within an hour here. */
const firstRetryMs = 500;
const mostAttempts = 12;
const lookEveryMs = 200;

/** Keeps what is to be sent in the file: a webhook that was not taken before a kill is sent after it. */
export function startDeliveries({ objects, behavior, chance }: World, fetched: typeof fetch = fetch): Deliveries {
  let running: Promise<number> = Promise.resolve(0);
  const { sqlite } = objects;
  const nowMs = () => objects.now() * 1000;

  async function pass(evenHeld: boolean, evenLater: boolean): Promise<number> {
    const url = objects.setting('webhook url');
    const { order, hold } = behavior().webhooks;
    if (!url || (hold && !evenHeld)) return 0;
    const due = sqlite
      .prepare('select position, body, attempts, bad from delivery where due <= ? order by position')
      .all(evenLater ? Number.MAX_SAFE_INTEGER : nowMs()) as unknown as Delivery[];
    const ordered =
      order === 'lifo'
        ? due.toReversed()
        : order === 'shuffle'
          ? due
              .map((each) => ({ each, at: chance() }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ each }) => each)
          : due;
    for (const delivery of ordered) await send(url, delivery);
    return due.length;
  }

  async function send(url: string, { position, body, attempts, bad }: Delivery): Promise<void> {
    const secret = objects.setting('webhook secret') ?? '';
    const isTaken = await fetched(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signatureOf(body, bad ? `${secret} forged` : secret, objects.now()),
      },
      body,
      signal: AbortSignal.timeout(10_000),
    }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
    if (isTaken || attempts + 1 >= mostAttempts)
      sqlite.prepare('delete from delivery where position = ?').run(position);
    else
      sqlite
        .prepare('update delivery set attempts = attempts + 1, bad = 0, due = ? where position = ?')
        .run(nowMs() + firstRetryMs * 2 ** attempts, position);
  }

  let isStopped = false;
  const deliver: Deliveries['deliver'] = ({ evenHeld = false, evenLater = false } = {}) => {
    // One after another: two passes would send the same deliveries.
    running = running.catch(() => 0).then(() => (isStopped ? 0 : pass(evenHeld, evenLater)));
    return running;
  };
  const timer = setInterval(() => void deliver().catch(() => {}), lookEveryMs);
  timer.unref();
  return {
    deliver,
    waiting: () => (sqlite.prepare('select count(*) as n from delivery').get() as { n: number }).n,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running.catch(() => 0);
    },
  };
}
