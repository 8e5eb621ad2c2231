import { makeLogger } from '@stoa/platform/logger.ts';
import { parse } from 'graphql';
import { makeOperation } from '../src/operations/operation.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { parts, transportOf } from './world/awkward-graph.ts';
import { supergraphOf } from './world/domains.ts';
import { caller } from './world/executing.ts';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
const planner = makePlanner(supergraphOf(parts));
const reach = { planner, transports: new Map(parts.map((each) => [each.name, transportOf(each, console.log)])), log: makeLogger('warn') };
for (const q of process.argv.slice(2)) {
const op = makeOperation(reach, parse(q), undefined);
console.log(prettyFormatQueryPlan({ kind: 'QueryPlan', node: op.plan } as any));
const a = await op.run({}, {}, { caller, headers: {} });
console.log(JSON.stringify(a));
for await (const p of a.later ?? []) console.log(JSON.stringify(p));
}
