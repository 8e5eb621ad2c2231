import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { shaped } from '../src/transport/shaped.ts';
import { wireShaping } from '../src/transport/shaping.ts';
import type { FetchRequest, Transport } from '../src/transport/transport.ts';
import { transportTo } from './world/domains.ts';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

/** The shop, whose queries wait to be let go; mutations of stock do not. */
async function holding(sharing: boolean) {
  const inner = transportTo(shop);
  const held: (() => void)[] = [];
  const asked: FetchRequest[] = [];
  const came = new Set<() => void>();
  const slow: Transport = {
    ...inner,
    async execute(request) {
      asked.push(request);
      if (request.kind === 'query')
        await new Promise<void>((resolve) => {
          held.push(resolve);
          for (const each of came) each();
        });
      return await inner.execute(request);
    },
  };
  const transports = { shop: shaped('shop', slow, wireShaping), stock: transportTo(stock) };
  const gateway = await runningGateway([shop, stock], { transports, ...(sharing ? {} : { sharing: null }) });
  after(() => gateway.stop());
  return {
    gateway,
    asked,
    /** When so many queries wait. */
    waiting: async (count: number) => {
      while (held.length < count) await new Promise<void>((resolve) => came.add(resolve));
    },
    letGo: () => held.splice(0).forEach((go) => go()),
  };
}

const query = { query: '{ products(first: 2) { id title } }' };

for (const sharing of [true, false])
  suite(sharing ? 'equal queries under way run once' : 'equal fetches under way are sent once', () => {
    test('for callers of equal authority, and only for them', async () => {
      const { gateway, asked, waiting, letGo } = await holding(sharing);
      const token = { authorization: `Bearer ${await gateway.token()}` };
      const all = [
        gateway.ask(query),
        gateway.ask(query),
        gateway.ask(query, token),
        gateway.ask(query, { 'accept-language': 'de' }),
      ];
      await waiting(3);
      await new Promise((resolve) => setTimeout(resolve, 50));
      letGo();
      const answers = await Promise.all(all);
      assert.equal(asked.length, 3);
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    });

    test('but not across a write: whoever has seen it end sees what was written', async () => {
      const { gateway, asked, waiting, letGo } = await holding(sharing);
      const before = gateway.ask(query);
      await waiting(1);
      // Of another domain: it may have told this one by a command.
      await gateway.ask({ query: 'mutation { count(id: "p1") { id } }' });
      const behind = gateway.ask(query);
      await waiting(2);
      letGo();
      await Promise.all([before, behind]);
      assert.equal(asked.length, 2);
    });
  });
