import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@stoa/platform/settings.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { stoa } from './process.ts';

/** As much of Stripe's objects as is looked at. */
export interface Intent {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly amount_received: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The payment provider in a process of its own: what it does and what it knows are a test's to say and to ask. */
export async function startProvider() {
  const home = await mkdtemp(join(tmpdir(), 'stoa-provider-'));
  const environment = { STOA_HOME: home, STOA_SECRET: testSecret };
  const child = await stoa(['sandbox'], environment, /payment sandbox at \S+/);
  const url = /payment sandbox at (\S+)/.exec(child.said())?.[1] ?? '';
  const { payments } = readSettings(environment);
  const apiKey = payments.kind === 'sandbox' ? payments.apiKey : '';
  const say = async (path: string, body: object) => {
    const response = await fetch(`${url}/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    /** Given to whoever is to pay there. */
    environment: { STOA_PAYMENT_SANDBOX_URL: url },
    callsAt: (address: string) => say('webhook', { url: address }),
    behave: (behavior: object) => say('behavior', behavior),
    /** All that it holds back is told, and heard. */
    tell: () => say('deliver', {}),
    /** How many of the answers that are to be lost have not been lost yet. */
    async answersToLose(): Promise<number> {
      const response = await fetch(`${url}/sandbox/behavior`);
      return ((await response.json()) as { timeouts: { calls: number } }).timeouts.calls;
    },
    /** What was begun there for an order, by the provider's own books. */
    async intentsOf(orderId: string): Promise<readonly Intent[]> {
      const response = await fetch(`${url}/v1/payment_intents?limit=100`, {
        headers: { authorization: `Bearer ${apiKey}` },
      });
      const { data } = (await response.json()) as { data: readonly Intent[] };
      return data.filter(({ metadata }) => metadata['order'] === orderId);
    },
    async stop() {
      await child.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export type Provider = Awaited<ReturnType<typeof startProvider>>;
