import type { FieldUse, OperationUse, UsedBy } from './usage-store.ts';

/** What one client did with one operation since the last look. */
export interface Done {
  calls: number;
  errors: number;
  totalMs: number;
  /** Input fields and enum values that came in variables, with how often. */
  inputs: Map<string, number> | null;
  /** Fields at which an answer had an error, with how often. */
  failed: Map<string, number> | null;
}

export interface Folded {
  readonly day: string;
  readonly at: Date;
  readonly by: UsedBy;
  readonly hash: string;
  readonly operation: string;
  readonly coordinates: readonly string[];
  readonly done: Done;
}

/** Names are the clients' to choose: beyond these they are counted together, so that none can fill memory or tables. */
const mostClients = 300;
const mostHashes = 2_000;
const mostRows = 200_000;
const others: UsedBy = { client: '(others)', version: '' };

type Mutable<Use> = { -readonly [Key in keyof Use]: Use[Key] };

/** Adds up what operations did, by field: what becomes a batch. */
export class UsageTally {
  #fields = new Map<string, Mutable<FieldUse>>();
  #operations = new Map<string, Mutable<OperationUse>>();
  /** Of one day: clients and hashes that have rows of their own. */
  #day = '';
  #clients = new Set<string>();
  #hashes = new Set<string>();
  /** Rows that found no room. */
  dropped = 0;

  get isEmpty(): boolean {
    return this.#operations.size === 0;
  }

  add({ day, at, by: given, hash: givenHash, operation, coordinates, done }: Folded): void {
    this.#begin(day);
    const by = admitted(this.#clients, mostClients, `${given.client}\n${given.version}`) ? given : others;
    const isOwn = admitted(this.#hashes, mostHashes, givenHash);
    const hash = isOwn ? givenHash : '(others)';
    const name = isOwn ? operation : '';
    const { calls, errors, totalMs } = done;
    const prefix = `${day}\n${by.client}\n${by.version}\n`;
    const meanMs = calls === 0 ? 0 : totalMs / calls;
    const addTo = <Use extends FieldUse | OperationUse>(
      rows: Map<string, Mutable<Use>>,
      key: string,
      make: () => Mutable<Use>,
      counts: readonly [calls: number, errors: number, totalMs: number],
    ): void => {
      let row = rows.get(key);
      if (!row) {
        if (this.#fields.size + this.#operations.size >= mostRows) return void this.dropped++;
        rows.set(key, (row = make()));
      }
      row.calls += counts[0];
      row.errors += counts[1];
      row.totalMs += counts[2];
      row.lastUsedAt = at;
    };
    const none = { day, ...by, calls: 0, errors: 0, totalMs: 0, lastUsedAt: at };
    const ofField = (coordinate: string, ...counts: [number, number, number]) =>
      addTo(this.#fields, prefix + coordinate, () => ({ ...none, coordinate }), counts);
    addTo(this.#operations, `${prefix}${hash} ${name}`, () => ({ ...none, hash, operation: name }), [
      calls,
      errors,
      totalMs,
    ]);
    for (const coordinate of coordinates) ofField(coordinate, calls, done.failed?.get(coordinate) ?? 0, totalMs);
    for (const [coordinate, times] of done.inputs ?? []) ofField(coordinate, times, 0, times * meanMs);
  }

  /** Everything so far; begins anew. */
  take(): { readonly fields: FieldUse[]; readonly operations: OperationUse[] } {
    const taken = { fields: [...this.#fields.values()], operations: [...this.#operations.values()] };
    this.#fields = new Map();
    this.#operations = new Map();
    return taken;
  }

  #begin(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#clients = new Set();
    this.#hashes = new Set();
  }
}

function admitted(known: Set<string>, most: number, name: string): boolean {
  if (known.has(name)) return true;
  if (known.size >= most) return false;
  known.add(name);
  return true;
}
