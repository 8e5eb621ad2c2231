-- Who used what, by day. Each gateway adds what it counted; a field without rows is a field that nobody asked for.
create table field_use (
  coordinate text not null,
  day date not null,
  client text not null,
  version text not null,
  calls bigint not null,
  errors bigint not null,
  -- Of the operations that used it.
  total_ms double precision not null,
  last_used_at timestamptz not null,
  primary key (coordinate, day, client, version)
);
create index field_use_client on field_use (client, day);
create index field_use_day on field_use (day);

create table operation_use (
  client text not null,
  day date not null,
  version text not null,
  hash text not null,
  operation text not null,
  calls bigint not null,
  errors bigint not null,
  total_ms double precision not null,
  last_used_at timestamptz not null,
  primary key (client, day, version, hash, operation)
);
create index operation_use_day on operation_use (day);

-- The last batch of each gateway: what was sent again because its answer was lost is not added again.
create table usage_batch (
  gateway uuid primary key,
  number bigint not null,
  at timestamptz not null default now()
);
