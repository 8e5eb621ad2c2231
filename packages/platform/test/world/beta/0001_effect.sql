-- The domain that hears: one row for each time that an event was applied.
create table effect (
  seen bigint generated always as identity primary key,
  position bigint not null,
  key text not null,
  value int not null
);
