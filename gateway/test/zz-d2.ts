import { makeLogger } from '@stoa/platform/logger.ts';
import { parse, validate } from 'graphql';
import { makeOperation } from '../src/operations/operation.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { parts, transportOf } from './world/awkward-graph.ts';
import { supergraphOf } from './world/domains.ts';
import { caller } from './world/executing.ts';
import { randomQuery } from './world/random-query.ts';
const planner = makePlanner(supergraphOf(parts));
const reach = { planner, transports: new Map(parts.map((each) => [each.name, transportOf(each, console.log)])), log: makeLogger('silent') };
let n = 0;
const start = Date.now();
for (let seed = Number(process.argv[2]); Date.now() - start < 60000; seed++) {
  const { query, variables } = randomQuery(planner.schema, seed * 7919, { depth: 3, defer: 2 });
  if (!query.includes('@defer') || validate(planner.deferSchema, parse(query)).length) continue;
  n++; (await import('node:fs')).writeFileSync('/tmp/ex/at' + process.argv[2], seed + '\n' + query + JSON.stringify(variables)); const t0 = performance.now();
  const op = makeOperation(reach, parse(query), undefined);
  if (performance.now() - t0 > 1000) console.log('SLOW', seed, performance.now() - t0);
  const v: any = op.coerce(variables);
  const work = (async () => { const a = await op.run(variables, v.coerced, { caller, headers: {} }); for await (const p of a.later ?? []) void p; return true; })();
  const ok = await Promise.race([work, new Promise((r) => setTimeout(() => r(false), 2000))]);
  if (!ok) { console.log('HANG', seed, query, variables, JSON.stringify(op.plan).slice(0, 6000)); break; }
}
console.log(n);
process.exit();
