-- What every domain keeps beside its own tables. Unqualified: made in the domain's schema.

-- The first answer to an idempotency key, committed with its effect.
create table once (
  operation text not null,
  key text not null,
  owner text not null,
  input_hash text not null,
  answer jsonb not null,
  expires_at timestamptz not null,
  primary key (operation, key)
);
create index once_expiry on once (expires_at);

-- Facts, in the order in which they were recorded. `maker` tells a reader whether a missing position may still commit.
create table event_log (
  maker xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity primary key,
  id uuid not null default uuidv7() unique,
  type text not null,
  key text not null,
  payload jsonb not null,
  recorded_at timestamptz not null default now()
);
create index event_log_key on event_log (type, key, position);

-- How far each consumer of this domain has come in each log.
create table event_cursor (
  consumer text not null,
  source text not null,
  position bigint not null,
  moved_at timestamptz not null default now(),
  primary key (consumer, source)
);

-- Retention asks how far all consumers are.
grant select on event_cursor to stoa_events;

-- Events that failed, and those that wait behind them because they are about the same thing.
create table event_retry (
  consumer text not null,
  source text not null,
  position bigint not null,
  key text not null,
  event jsonb not null,
  attempts int not null default 0,
  next_at timestamptz not null default now(),
  error text,
  parked_at timestamptz,
  primary key (consumer, source, position)
);
create index event_retry_key on event_retry (consumer, source, key, position) where parked_at is null;

-- Business in several steps. `step` is the next one to do, or when undoing, one above the next to undo.
create table saga (
  name text not null,
  id text not null,
  state jsonb not null,
  step int not null default 0,
  direction text not null default 'forward' check (direction in ('forward', 'undo')),
  outcome text check (outcome in ('done', 'undone')),
  -- Why it is undone, when a step said no.
  refusal jsonb,
  attempts int not null default 0,
  error text,
  -- After a failure: not before this.
  next_at timestamptz,
  started_at timestamptz not null default now(),
  moved_at timestamptz not null default now(),
  primary key (name, id)
);
create index saga_open on saga (moved_at) where outcome is null;
