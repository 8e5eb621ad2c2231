-- Operations that clients have published, by version of their list: several are active while old apps live on.
create table operation_list (
  client text not null,
  version text not null,
  active boolean not null default true,
  published_at timestamptz not null default now(),
  primary key (client, version)
);

create table listed_operation (
  client text not null,
  version text not null,
  id text not null,
  name text,
  text text not null,
  primary key (client, version, id),
  foreign key (client, version) references operation_list on delete cascade
);

-- How strictly a client is held to its lists, where that differs from the rest.
create table client_level (
  client text primary key,
  level text not null check (level in ('off', 'log', 'safelist', 'id-only'))
);

-- Texts that clients stored themselves, by hash. Lost with the server's crash, and sent again by whoever misses one.
create unlogged table stored_text (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  text text not null,
  used_on date not null default current_date
);
create index stored_text_used_on on stored_text (used_on);
