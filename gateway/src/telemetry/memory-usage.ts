import type { Counts, FieldUse, OperationUse, UsageBatch, UsageStore } from './usage-store.ts';

/** Days that are kept: a gateway without a database forgets with its process anyway. */
const mostDays = 31;
/** Some 20 MB at the very most. */
const mostRows = 100_000;

/** For a gateway without Postgres: knows what this process saw. */
export function memoryUsage(): UsageStore {
  const fields = new Map<string, FieldUse>();
  const operations = new Map<string, OperationUse>();
  const days = new Set<string>();
  return {
    add({ fields: usedFields, operations: usedOperations }: UsageBatch) {
      for (const use of usedFields) addTo(fields, `${use.day} ${use.client}\n${use.version}\n${use.coordinate}`, use);
      for (const use of usedOperations)
        addTo(operations, `${use.day} ${use.client}\n${use.version}\n${use.hash} ${use.operation}`, use);
      for (const { day } of usedOperations) days.add(day);
      forget();
      return Promise.resolve();
    },
    usersOf: (coordinate, since) =>
      Promise.resolve(
        grouped(
          [...fields.values()].filter((use) => use.coordinate === coordinate && use.day >= since),
          ({ client, version }) => `${client}\n${version}`,
          ({ client, version }) => ({ client, version }),
        ),
      ),
    clients: (since) =>
      Promise.resolve(
        grouped(
          [...operations.values()].filter(({ day }) => day >= since),
          ({ client, version }) => `${client}\n${version}`,
          ({ client, version }) => ({ client, version }),
        ),
      ),
    fieldsOf: (client, since) =>
      Promise.resolve(byCoordinate([...fields.values()].filter((use) => use.client === client && use.day >= since))),
    operationsOf: (client, since) =>
      Promise.resolve(
        grouped(
          [...operations.values()].filter((use) => use.client === client && use.day >= since),
          ({ hash, operation }) => `${hash} ${operation}`,
          ({ hash, operation }) => ({ hash, operation }),
        ),
      ),
    fields: (since) => Promise.resolve(byCoordinate([...fields.values()].filter(({ day }) => day >= since))),
    watchedSince: () => Promise.resolve([...days].toSorted()[0] ?? null),
    stop: () => Promise.resolve(),
  };

  function forget(): void {
    const oldest = [...days].toSorted().slice(0, Math.max(0, days.size - mostDays));
    for (const day of oldest) days.delete(day);
    for (const rows of [fields, operations])
      for (const [key, { day }] of rows) if (rows.size > mostRows || !days.has(day)) rows.delete(key);
  }
}

function addTo<Use extends Counts>(rows: Map<string, Use>, key: string, use: Use): void {
  const before = rows.get(key);
  rows.set(key, before ? { ...use, ...sum(before, use) } : use);
}

const sum = (a: Counts, b: Counts): Counts => ({
  calls: a.calls + b.calls,
  errors: a.errors + b.errors,
  totalMs: a.totalMs + b.totalMs,
  lastUsedAt: a.lastUsedAt > b.lastUsedAt ? a.lastUsedAt : b.lastUsedAt,
});

/** What is the same under a key, added up: most calls first. */
function grouped<Use extends Counts, Group extends object>(
  uses: readonly Use[],
  keyOf: (use: Use) => string,
  groupOf: (use: Use) => Group,
): (Group & Counts)[] {
  const groups = [...Map.groupBy(uses, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return groups
    .flatMap(([, all]) => all.slice(0, 1).map((first) => ({ ...groupOf(first), ...total(all) })))
    .toSorted((a, b) => b.calls - a.calls);
}

const total = (all: readonly Counts[]): Counts =>
  all.reduce(sum, { calls: 0, errors: 0, totalMs: 0, lastUsedAt: new Date(0) });

const byCoordinate = (uses: readonly FieldUse[]) => {
  const clients = Map.groupBy(uses, ({ coordinate }) => coordinate);
  return grouped(
    uses,
    ({ coordinate }) => coordinate,
    ({ coordinate }) => ({
      coordinate,
      clients: new Set(clients.get(coordinate)?.map(({ client }) => client)).size,
    }),
  );
};
