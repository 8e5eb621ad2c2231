import { fail, StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { OperationTypeNode } from 'graphql';
import type { FetchTiming } from '../execute/run.ts';
import type { Asking, Plugin } from '../extend/plugin.ts';
import { parseWithin, problemsOf, type Admission } from '../operations/admit.ts';
import type { Answer } from '../operations/answer.ts';
import { isSubscription, type KnownOperation } from '../operations/known-operations.ts';
import type { PersistedOperations } from '../operations/persisted.ts';
import type { Graph } from '../supergraph/graph.ts';
import { type InputLimits, refuseInputs } from '../limits/inputs.ts';
import type { RunOperation } from './in-flight.ts';
import type { Asker, OperationRequest } from './operation-request.ts';
import type { Outcome, Refused, Streaming } from './outcome.ts';
import { codeOfProblem, problemsRefused, refusal } from './refusal.ts';

export interface AnsweringOptions {
  /** The graph of this moment: a request keeps the one that it began with. */
  readonly graph: () => Graph;
  readonly plugins: readonly Plugin[];
  readonly persisted: PersistedOperations;
  readonly admission: Admission;
  readonly inputs: InputLimits;
  readonly runOperation: RunOperation;
  readonly log: Logger;
}

/** One request from its words to its outcome, the same for every protocol. */
export interface Answering {
  answer(request: OperationRequest, asker: Asker): Promise<Outcome>;
  subscribe(request: OperationRequest, asker: Asker): Promise<Streaming | Outcome>;
}

export function answering(options: AnsweringOptions): Answering {
  const { graph: current, plugins, persisted, admission, inputs, runOperation } = options;
  const onResult = plugins.filter((plugin) => plugin.onResult);
  const onStream = plugins.filter((plugin) => plugin.onStream);

  /** An operation of a text with subscriptions, which Apollo Server does not run: met before, or met now. */
  function known(graph: Graph, text: string, operationName: string | undefined): KnownOperation | Refused {
    const ready = graph.operations.get(text, operationName);
    if (ready) return ready;
    const document = parseWithin(text, admission.limits);
    const problems = problemsOf(graph.planner.deferSchema, document, admission);
    if (problems.length > 0)
      return problemsRefused(
        problems.map((each) => ({ ...each.toJSON(), extensions: { ...each.extensions, code: codeOfProblem(each) } })),
      );
    return graph.operations.learn(text, document, operationName);
  }

  function askingFor(operation: KnownOperation, request: OperationRequest, asker: Asker): Asking | Refused {
    const { variables } = request;
    const values = operation.compiled.coerce(variables);
    if ('errors' in values)
      return problemsRefused(values.errors.map((each) => ({ ...each.toJSON(), extensions: { code: 'BAD_INPUT' } })));
    const { caller, identity, client, headers, protocol } = asker;
    return {
      met: operation.met,
      caller,
      identity,
      client,
      headers,
      protocol,
      variables,
      coerced: values.coerced,
      replyHeaders: {},
      extensions: {},
      startedAt: performance.now(),
    };
  }

  async function run(
    graph: Graph,
    operation: KnownOperation,
    request: OperationRequest,
    asker: Asker,
  ): Promise<Outcome> {
    const { kind } = operation.compiled;
    if (isSubscription(operation))
      fail(
        'BAD_INPUT',
        'A subscription is a stream: open it by WebSocket, or accept text/event-stream or multipart/mixed.',
      );
    if (asker.readOnly && kind !== OperationTypeNode.QUERY)
      fail('METHOD_NOT_ALLOWED', 'By GET a query may be sent, and nothing that changes anything: use POST.');
    const asking = askingFor(operation, request, asker);
    if ('kind' in asking) return asking;
    const refused = operation.guards.length === 0 ? null : await guarded(operation, asking);
    if (refused) return refused;
    const timings: FetchTiming[] | null = asker.wantsTimings ? [] : null;
    const answer = await runOperation(graph, operation, asking, timings);
    if (timings) asking.extensions['stoa'] = { fetches: timings };
    for (const plugin of onResult) plugin.onResult?.(asking, answer);
    return { kind: 'answered', asking, answer };
  }

  async function guarded({ guards }: KnownOperation, asking: Asking): Promise<Refused | null> {
    try {
      for (const guard of guards) {
        const pending = guard(asking);
        if (pending) await pending;
      }
      return null;
    } catch (error) {
      return refusal(error, asking.caller.requestId, asking.replyHeaders);
    }
  }

  /** Whatever is thrown before anything ran is a refusal. */
  async function refusing<Result>(asker: Asker, outcome: Promise<Result>): Promise<Result | Refused> {
    try {
      return await outcome;
    } catch (error) {
      if (error instanceof StoaError) return refusal(error, asker.caller.requestId);
      throw error;
    }
  }

  async function answer(request: OperationRequest, asker: Asker): Promise<Outcome> {
    const graph = current();
    refuseInputs(request.variables, inputs);
    const found = persisted.textOf(request, asker);
    const text = typeof found === 'string' ? found : await found;
    const ready = graph.operations.get(text, request.operationName);
    if (ready) return await run(graph, ready, request, asker);
    return await meet(graph, text, request, asker);
  }

  /** An operation that is new: Apollo Server meets queries and mutations, so that its plugins see each of them. */
  async function meet(graph: Graph, text: string, request: OperationRequest, asker: Asker): Promise<Outcome> {
    // The same rules come first here that Apollo Server does not have.
    if (!hasSubscription(parseWithin(text, admission.limits)))
      return await graph.apollo.answer({ ...request, query: text }, asker, (given) =>
        run(graph, graph.operations.learn(text, given, request.operationName), request, asker),
      );
    const operation = known(graph, text, request.operationName);
    return 'status' in operation ? operation : await run(graph, operation, request, asker);
  }

  async function subscribe(request: OperationRequest, asker: Asker): Promise<Streaming | Outcome> {
    const graph = current();
    refuseInputs(request.variables, inputs);
    const text = await persisted.textOf(request, asker);
    const ready = graph.operations.get(text, request.operationName);
    // Clients that can take streams ask for everything this way.
    if (!ready && !hasSubscription(parseWithin(text, admission.limits))) return await meet(graph, text, request, asker);
    const operation = ready ?? known(graph, text, request.operationName);
    if ('status' in operation) return operation;
    if (!isSubscription(operation)) return await run(graph, operation, request, asker);
    const asking = askingFor(operation, request, asker);
    if ('kind' in asking) return asking;
    const refused = await guarded(operation, asking);
    if (refused) return refused;
    const opened = await graph.streams.open(operation, asking);
    if (!(Symbol.asyncIterator in opened)) return { kind: 'answered', asking, answer: opened as Answer };
    const stream = onStream.reduce((given, plugin) => plugin.onStream?.(asking, given) ?? given, opened);
    return { kind: 'streaming', asking, stream };
  }

  return {
    answer: (request, asker) => refusing(asker, answer(request, asker)),
    subscribe: (request, asker) => refusing(asker, subscribe(request, asker)),
  };
}

const hasSubscription = ({
  definitions,
}: {
  readonly definitions: readonly { readonly kind: string; readonly operation?: string }[];
}) => definitions.some((each) => each.operation === 'subscription');
