import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { FormattedExecutionResult } from 'graphql';
import { notAskedBefore, type Repeated } from './asked-before.ts';
import type { Ask, EntityFetch } from './entity-fetch.ts';
import { joinOperations } from './join-operations.ts';
import { copied } from './merge.ts';
import type { Reach } from './reach.ts';
import { type Data, own, type Run, type Step } from './run.ts';
import { type Message, type Send, sender, timed, writeTiming } from './send.ts';

/** More questions than this in one request make one answer wait long for the slowest, and texts without number. */
const mostTogether = 16;
/** As many mixtures of questions are kept as text. */
const mostTexts = 64;

/** Asks a domain for entities, by several fetches that are ready at the same moment: in one request if it prefers that. */
export function askTogether(reach: Reach, fetches: readonly EntityFetch[]): Step {
  const domain = fetches[0]?.domain ?? '';
  const send = sender(reach, domain);
  const isTogether = reach.transports.get(domain)?.prefersFewRequests === true;
  const texts = boundedCache<string, Message['query']>(mostTexts);

  const textOf = (asks: readonly Ask[]): string => {
    const key = asks.map(({ fetch }) => fetch.number).join();
    const known = texts.get(key);
    if (known !== undefined) return known;
    const made = joinOperations(asks.map(({ fetch }) => fetch));
    texts.set(key, made);
    return made;
  };

  return (run) => {
    const repeated: Repeated[] = [];
    const asks = fetches.flatMap((fetch) => fetch.ask(run)).flatMap((ask) => notAskedBefore(run, ask, repeated) ?? []);
    const [first] = asks;
    if (first && asks.length + repeated.length === 1) return alone(run, send, first);
    const questions = isTogether
      ? chunks(asks).map((each) => together(run, send, each, textOf))
      : asks.map((ask) => alone(run, send, ask));
    const answers = repeated.map((each) => reuse(run, send, each));
    if (questions.length + answers.length === 0) return;
    return Promise.all([...questions, ...answers]) as Promise<unknown> as Promise<void>;
  };
}

async function alone(run: Run, send: Send, ask: Ask): Promise<void> {
  const { query, operationName, kind, domain } = ask.fetch;
  const message = { query, operationName, kind, variables: { representations: told(ask), ...ask.variables } };
  receive(run, ask, await timed(run, domain, [timedAs(ask)], send(run, message)));
}

/** Takes the answer to a question that was asked before, or asks again where that one had errors. */
async function reuse(run: Run, send: Send, { ask, answer, indexes }: Repeated): Promise<void> {
  const before = performance.now();
  const entities = await answer;
  if (!entities) return await alone(run, send, ask);
  writeTiming(run, ask.fetch.domain, [timedAs(ask)], before);
  ask.fetch.receive(run, ask.asked, { data: { _entities: indexes.map((index) => copied(entities[index])) } });
}

const told = ({ asked }: Ask): Data[] => asked.map(({ representation }) => representation);

function receive(run: Run, ask: Ask, result: FormattedExecutionResult): void {
  ask.answered?.(result);
  ask.fetch.receive(run, ask.asked, result);
}

async function together(run: Run, send: Send, asks: readonly Ask[], textOf: (asks: readonly Ask[]) => string) {
  const [first] = asks;
  if (!first) return;
  if (asks.length === 1) return await alone(run, send, first);
  const { domain, operationName, kind } = first.fetch;
  const variables: Data = {};
  for (const [index, ask] of asks.entries()) {
    variables[`r${index}`] = told(ask);
    for (const name of Object.keys(ask.variables))
      variables[ask.fetch.contextNames.includes(name) ? `${name}_${index}` : name] = ask.variables[name];
  }
  const message = { query: textOf(asks), operationName, kind, variables };
  const hasFailed = (result: FormattedExecutionResult, index: number) => partOf(result, index).errors !== undefined;
  const result = await timed(run, domain, asks.map(timedAs), send(run, message), hasFailed);
  const failed = new Set(result.errors?.map(({ path }) => (path?.length === 1 ? path[0] : null)));
  // One question that fails as a whole takes the answers of the others with it, which are asked again by themselves.
  const isLost = !result.data && asks.some((_, index) => failed.has(`e${index}`));
  await Promise.all(
    asks.map(async (ask, index) => {
      if (isLost && !failed.has(`e${index}`)) await alone(run, send, ask);
      else receive(run, ask, partOf(result, index));
    }),
  );
}

const timedAs = ({ fetch, asked }: Ask) => ({ number: fetch.number, entities: asked.length });

function partOf({ data, errors }: FormattedExecutionResult, index: number): FormattedExecutionResult {
  const alias = `e${index}`;
  const said = errors?.flatMap((error) => {
    const [root, ...rest] = error.path ?? [];
    if (root === undefined) return [error];
    return root === alias ? [{ ...error, path: ['_entities', ...rest] }] : [];
  });
  return {
    ...(data && { data: { _entities: own(data, alias) } }),
    ...(said && said.length > 0 && { errors: said }),
  };
}

const chunks = (asks: readonly Ask[]): Ask[][] =>
  Array.from({ length: Math.ceil(asks.length / mostTogether) }, (_, index) =>
    asks.slice(index * mostTogether, (index + 1) * mostTogether),
  );
