/** What was counted for one thing that a client used. */
export interface Counts {
  readonly calls: number;
  readonly errors: number;
  /** Of all operations that used it, added up: the gateway sees how long an operation takes, not how long a field does. */
  readonly totalMs: number;
  readonly lastUsedAt: Date;
}

export interface UsedBy {
  /** As the client calls itself; empty when it does not. */
  readonly client: string;
  readonly version: string;
}

/** `2026-01-31`, by UTC. */
export type Day = string;

export interface FieldUse extends Counts, UsedBy {
  readonly day: Day;
  /** A schema coordinate: `Product.title`, `Query.product(id:)`, `ProductFilter.brand`, `CurrencyCode.EUR`. */
  readonly coordinate: string;
}

export interface OperationUse extends Counts, UsedBy {
  readonly day: Day;
  readonly hash: string;
  readonly operation: string;
}

/** What one gateway counted since its last batch. */
export interface UsageBatch {
  readonly gateway: string;
  /** Grows with each batch of this gateway: one that was sent twice is counted once. */
  readonly number: number;
  readonly fields: readonly FieldUse[];
  readonly operations: readonly OperationUse[];
}

export interface ClientCounts extends Counts, UsedBy {}

export interface FieldCounts extends Counts {
  readonly coordinate: string;
  readonly clients: number;
}

export interface OperationCounts extends Counts {
  readonly hash: string;
  readonly operation: string;
}

/** Where usage is kept, for longer than a process lives; many gateways add up. */
export interface UsageStore {
  add(batch: UsageBatch): Promise<void>;
  /** Who used this field since that day: most calls first. */
  usersOf(coordinate: string, since: Day): Promise<readonly ClientCounts[]>;
  /** Who asked anything. */
  clients(since: Day): Promise<readonly ClientCounts[]>;
  fieldsOf(client: string, since: Day): Promise<readonly FieldCounts[]>;
  operationsOf(client: string, since: Day): Promise<readonly OperationCounts[]>;
  /** By anybody: most calls first. */
  fields(since: Day): Promise<readonly FieldCounts[]>;
  /** The first day that anything is known of; null before that. */
  watchedSince(): Promise<Day | null>;
  stop(): Promise<void>;
}

export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

export const daysBefore = (date: Date, days: number): Day => dayOf(new Date(date.getTime() - days * 86_400_000));
