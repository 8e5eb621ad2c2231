/** A hundred thousand attacks on one gateway: its memory after the last is what it was after the first half. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Agent, request } from 'undici';
import { budgetsInMemory } from '../../src/limits/budget.ts';
import { costLimit, usualCostLimits } from '../../src/limits/cost-limit.ts';
import { attacks } from '../world/attacks.ts';
import { nested } from '../world/nested.ts';
import { clock, runningGateway } from '../world/running.ts';
import { shop } from '../world/shop.ts';

const [total, warm, workers] = [100_000, 50_000, 20];
const mostGrowthMb = 16;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const gateway = await runningGateway([shop, nested], { plugins: [costLimit(usualCostLimits, budgetsInMemory(clock))] });
const dispatcher = new Agent({ connections: workers });
// Each also with words of its own, so that nothing that is kept by text is found again.
const bodies = Object.values(attacks).map(([body]) => (typeof body === 'string' ? body : JSON.stringify(body)));
let sent = 0;

async function worker(until: number): Promise<void> {
  while (sent < until) {
    const turn = sent++;
    const body = (bodies[turn % bodies.length] ?? '').replace('"query":"', `"query":"#${turn}\\n`);
    const answer = await request(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      dispatcher,
    });
    await answer.body.dump();
    if (answer.statusCode < 400) throw new Error(`An attack was answered ${answer.statusCode}: ${body.slice(0, 200)}`);
  }
}
const all = (until: number) => Promise.all(Array.from({ length: workers }, () => worker(until)));

await all(warm);
const before = heapMb();
const cpu = process.cpuUsage();
await all(total);
const { user, system } = process.cpuUsage(cpu);
const after = heapMb();
const each = (user + system) / 1_000 / (total - warm);
process.stdout.write(
  `${total} attacks: heap ${before.toFixed(1)} MB after ${warm}, ${after.toFixed(1)} MB after all; ${each.toFixed(2)} ms of processor each, its sender included\n`,
);
await dispatcher.close();
await gateway.stop();
if (after - before > mostGrowthMb) throw new Error(`The heap grew by ${(after - before).toFixed(1)} MB.`);
