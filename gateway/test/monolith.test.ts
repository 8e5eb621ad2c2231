import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { makeOperation } from '../src/operations/operation.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { monolith, parts, transportOf } from './world/awkward-graph.ts';
import { supergraphOf } from './world/domains.ts';
import { caller } from './world/executing.ts';
import { randomQuery } from './world/random-query.ts';

/** Queries that are compared; some of the random ones are not valid, and not counted. */
const wanted = 3_000;

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

async function assertSame(query: string, variables: Readonly<Record<string, unknown>>, which = 0): Promise<void> {
  const document = parse(query);
  const reach = reaches[which] ?? assert.fail();
  const operation = makeOperation(reach, document, undefined);
  const values = operation.coerce(variables);
  if ('errors' in values) throw new Error(values.errors.join('\n'));
  const ours = await operation.run(variables, values.coerced, { caller, headers: {} });
  const theirs = await alone(query, variables);
  const about = `${query}\n${JSON.stringify(variables)}`;
  // As text: the order of fields counts, too.
  assert.equal(JSON.stringify(ours.data), JSON.stringify(theirs.data), about);
  assert.equal((ours.errors?.length ?? 0) > 0, (theirs.errors?.length ?? 0) > 0, about);
  assert.deepEqual(invalid.splice(0), [], about);
}

const isValid = (query: string): boolean => validate(planner.schema, parse(query)).length === 0;

suite('a graph of many subgraphs answers as one schema with the same data would', () => {
  for (const query of [
    '{ medias { ... on Video { name: likes tags } ... on Image { name: width likes tags } } }',
    '{ medias { ... on Video { likes } ... on Image { likes: tags } } }',
    '{ favorites { ... on Video { fans { name } } ... on Image { fans { name: id } } } }',
    '{ medias { ...V ...I } } fragment V on Video { it: likes } fragment I on Image { it: width likes }',
    '{ favorites { ... on Image { it: likes fans { id } } ... on Video { it: __typename fans { id } } } }',
    '{ medias { ... on Media { likes } ... on Video { it: tags } ... on Image { it: __typename fans { id } } } }',
  ])
    test(`although one name stands for two fields: ${query}`, async () => {
      await assertSame(query, {}, 0);
      await assertSame(query, {}, 1);
    });

  test(`to ${wanted} random queries`, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
        const { query, variables } = randomQuery(planner.schema, seed);
        if (!isValid(query) || compared >= wanted) return;
        compared += 1;
        await assertSame(query, variables, compared % 2);
      }),
      { numRuns: wanted * 3, endOnFailure: true },
    );
    assert.equal(compared, wanted);
  });
});
