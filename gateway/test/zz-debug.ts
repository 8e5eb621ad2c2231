import { makeLogger } from '@stoa/platform/logger.ts';
import { parse, print, validate, visit } from 'graphql';
import { makeOperation } from '../src/operations/operation.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { monolith, parts, transportOf } from './world/awkward-graph.ts';
import { supergraphOf } from './world/domains.ts';
import { caller } from './world/executing.ts';
import { randomQuery } from './world/random-query.ts';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
const planner = makePlanner(supergraphOf(parts));
const alone = monolith(planner.schema);
const invalid: string[] = [];
const reachOf = (prefersFewRequests: boolean) => ({
  planner,
  transports: new Map(
    parts.map((each) => [each.name, { ...transportOf(each, (why) => void invalid.push(why)), prefersFewRequests }]),
  ),
  log: makeLogger('silent'),
});
const reaches = [reachOf(false), reachOf(true)];
async function differs(query: string, variables: any): Promise<string | null> {
  const document = parse(query);
  try {
    const op = makeOperation(reaches[0]!, document, undefined);
    const values: any = op.coerce(variables);
    if (values.errors) return null;
    const ours = await op.run(variables, values.coerced, { caller, headers: {} });
    const theirs = await alone(query, variables);
    if (invalid.length) return 'INVALID ' + invalid.splice(0).join('\n');
    if (JSON.stringify(ours.data) !== JSON.stringify(theirs.data))
      return `ours ${JSON.stringify(ours)}\ntheirs ${JSON.stringify(theirs)}\n${prettyFormatQueryPlan({ kind: 'QueryPlan', node: op.plan } as any)}`;
    if ((ours.errors?.length ?? 0) > 0 !== (theirs.errors?.length ?? 0) > 0)
      return `errors ours ${JSON.stringify(ours)}\ntheirs ${JSON.stringify(theirs)}\n${prettyFormatQueryPlan({ kind: 'QueryPlan', node: op.plan } as any)}`;
    return null;
  } catch (e: any) {
    return 'THREW ' + e.stack.slice(0, 600);
  }
}
const ok = (q: string) => {
  try {
    return validate(planner.schema, parse(q)).filter((e) => !/is never used/.test(e.message)).length === 0;
  } catch {
    return false;
  }
};
async function shrink(query: string, variables: any) {
  let best = query,
    changed = true;
  while (changed) {
    changed = false;
    let n = 0;
    visit(parse(best), {
      Field() {
        n++;
      },
      InlineFragment() {
        n++;
      },
      FragmentSpread() {
        n++;
      },
      Directive() {
        n++;
      },
      FragmentDefinition() {
        n++;
      },
    });
    for (let i = 0; i < n; i++) {
      let k = 0;
      const del = () => (k++ === i ? null : undefined);
      let q: string;
      try {
        q = print(
          visit(parse(best), {
            Field: del,
            InlineFragment: del,
            FragmentSpread: del,
            Directive: del,
            FragmentDefinition: del,
          }),
        );
      } catch {
        continue;
      }
      if (q.length < best.length && ok(q) && (await differs(q, variables))) {
        best = q;
        changed = true;
        break;
      }
    }
  }
  return best;
}
const [from = 0, to = 300, most = 3] = process.argv.slice(2).map(Number);
let bad = 0,
  n = 0;
for (let seed = from; seed < to && bad < most; seed++) {
  const { query, variables } = randomQuery(planner.schema, seed * 7919);
  let valid = false;
  try {
    valid = validate(planner.schema, parse(query)).length === 0;
  } catch (e: any) {
    console.log('PARSE', e.message, query);
  }
  if (!valid) continue;
  n++;
  if (await differs(query, variables)) {
    bad++;
    const small = await shrink(query, variables);
    console.log('=== seed', seed, '\n', small, JSON.stringify(variables), '\n', await differs(small, variables));
  }
}
console.log({ valid: n, bad });
