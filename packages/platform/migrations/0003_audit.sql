-- Who tried what they may not. Written by the domain itself, never edited by it.
create table refused_attempt (
  id uuid not null default uuidv7() primary key,
  at timestamptz not null default now(),
  user_id uuid,
  client_id uuid,
  session_id uuid,
  ip text,
  field text not null,
  request_id text not null,
  message text not null
);
create index refused_attempt_user on refused_attempt (user_id, id);
