import type { FetchNode } from '../plan/plan-node.ts';
import { copied, merge } from './merge.ts';
import { placesAt } from './places.ts';
import type { Reach } from './reach.ts';
import { rewriting } from './rewrites.ts';
import type { Data, Path, Step } from './run.ts';
import { note, nothing, sender, timed, variablesFor } from './send.ts';

/** Asks a domain for fields of a root type, wherever in the answer that root type stands. */
export function rootFetch(reach: Reach, node: FetchNode, path: Path, number: number): Step {
  const {
    serviceName: domain,
    operation: query,
    operationName = null,
    operationKind: kind,
    variableUsages = [],
  } = node;
  const send = sender(reach, domain);
  const places = placesAt(path);
  const rewrite = rewriting(reach.planner.wholeSchema, node.outputRewrites);
  const timedAs = [{ number, entities: null }];
  return async (run) => {
    const targets = places.find(run.data);
    if (targets.length === 0) return;
    const message = { query, operationName, kind, variables: variablesFor(run, variableUsages) };
    const { data, errors } = await timed(run, domain, timedAs, send(run, message));
    if (data) {
      rewrite?.(data);
      // The first takes the answer over; any other needs a tree of its own, made before the first one changes.
      for (const target of targets.slice(1)) merge(target, copied(data) as Data);
      merge(targets[0] ?? {}, data);
    }
    const told = data || errors ? errors : [nothing(domain)];
    if (!told) return;
    const prefix = path.length === 0 ? [] : ([...places.locate(run.data).values()][0] ?? []);
    for (const error of told) note(run, domain, error, [...prefix, ...(error.path ?? [])]);
  };
}
