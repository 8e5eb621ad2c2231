import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { GraphQLSchema } from 'graphql';
import { asInterface, unusedCoordinates } from '../telemetry/unused-coordinates.ts';
import { daysBefore, type UsageStore } from '../telemetry/usage-store.ts';

const usualDays = 30;
const mostDays = 400;

/** `?field=…`, `?client=…`, `?unused=days`, or what there is in all. `days` says how far back to look. */
export async function answerUsage(
  store: UsageStore,
  schema: GraphQLSchema,
  clock: Clock,
  asked: URLSearchParams,
): Promise<object> {
  const days = daysOf(asked.get('unused') ?? asked.get('days'));
  const since = daysBefore(clock.now(), days);
  const field = asked.get('field');
  const client = asked.get('client');
  if (field !== null) {
    const others = await Promise.all(
      asInterface(schema, field).map(async (coordinate) => ({
        coordinate,
        users: await store.usersOf(coordinate, since),
      })),
    );
    const asInterfaces = others.filter(({ users }) => users.length > 0);
    return { days, coordinate: field, users: await store.usersOf(field, since), asInterfaces };
  }
  if (client !== null) {
    const [fields, operations] = await Promise.all([store.fieldsOf(client, since), store.operationsOf(client, since)]);
    return { days, client, fields, operations };
  }
  const [watchedSince, fields] = await Promise.all([store.watchedSince(), store.fields(since)]);
  if (asked.has('unused')) {
    const used = new Set(fields.map(({ coordinate }) => coordinate));
    return { days, watchedSince, unused: unusedCoordinates(schema, used) };
  }
  return { days, watchedSince, clients: await store.clients(since), fields };
}

function daysOf(given: string | null): number {
  if (given === null || given === '') return usualDays;
  const days = Number(given);
  if (!Number.isInteger(days) || days < 0 || days > mostDays)
    fail('BAD_INPUT', `Days are a whole number from 0 to ${mostDays}.`);
  return days;
}
