-- The domain that records: a row to lock for each key.
create table counter (key text primary key, value int not null default 0);
