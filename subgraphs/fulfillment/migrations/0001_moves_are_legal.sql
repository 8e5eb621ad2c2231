-- The same tables as in src/domain/*-status.ts: a move that is not in them is refused whoever asks, and every move is kept.
create function unit_moves() returns trigger language plpgsql as $$
begin
  -- What was taken in a store is at its buyer's when we hear of it.
  if tg_op = 'INSERT' and new.status not in ('PENDING', 'DELIVERED') then
    raise exception 'a unit begins as PENDING or DELIVERED, not as %', new.status using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.status, new.status) not in (
    ('PENDING', 'PICKING'), ('PENDING', 'CANCELLED'), ('PICKING', 'PACKED'), ('PICKING', 'CANCELLED'),
    ('PACKED', 'SHIPPED'), ('SHIPPED', 'DELIVERED'), ('SHIPPED', 'UNDELIVERED')
  ) then
    raise exception 'a unit never moves from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  insert into unit_move (unit_id, from_status, to_status, at, by)
  values (new.id, case when tg_op = 'UPDATE' then old.status end, new.status, new.status_at, new.status_by);
  return new;
end $$;

create trigger unit_moves before insert or update of status on unit for each row execute function unit_moves();

create function parcel_moves() returns trigger language plpgsql as $$
begin
  if new.sequence < old.sequence then
    raise exception 'a parcel never goes back from event % to %', old.sequence, new.sequence using errcode = 'check_violation';
  end if;
  if not (
    (old.status = 'PACKED' and new.status = 'LABELLED')
    or (old.status = 'LABELLED' and new.status = 'PICKED_UP')
    or (old.status = 'LOST' and new.status = 'RETURNED_TO_SENDER')
    or (old.status = 'LOST' and new.status = 'DELIVERED' and new.return_id is not null)
    or (old.status not in ('PACKED', 'DELIVERED', 'RETURNED_TO_SENDER', 'LOST')
        and new.status in ('IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED', 'DELIVERED', 'RETURNED_TO_SENDER', 'LOST'))
  ) then
    raise exception 'a parcel never moves from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger parcel_moves before update of status, sequence on parcel for each row execute function parcel_moves();

create function returned_moves() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.status <> 'REQUESTED' then
    raise exception 'a return begins as REQUESTED, not as %', new.status using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.status, new.status) not in (
    ('REQUESTED', 'APPROVED'), ('REQUESTED', 'RECEIVED'), ('REQUESTED', 'REJECTED'), ('REQUESTED', 'CANCELLED'),
    ('APPROVED', 'IN_TRANSIT'), ('APPROVED', 'RECEIVED'), ('APPROVED', 'LAPSED'), ('APPROVED', 'LOST'),
    ('APPROVED', 'CANCELLED'), ('IN_TRANSIT', 'RECEIVED'), ('IN_TRANSIT', 'LAPSED'), ('IN_TRANSIT', 'LOST'),
    ('LAPSED', 'IN_TRANSIT'), ('LAPSED', 'RECEIVED'), ('LOST', 'RECEIVED'), ('RECEIVED', 'INSPECTED')
  ) then
    raise exception 'a return never moves from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  insert into returned_move (return_id, from_status, to_status, at, by)
  values (new.id, case when tg_op = 'UPDATE' then old.status end, new.status, new.status_at, new.status_by);
  return new;
end $$;

create trigger returned_moves before insert or update of status on returned for each row execute function returned_moves();

-- What happened, happened.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what happened is never edited: write another entry';
end $$;

create trigger unit_move_is_final before update or delete on unit_move for each row execute function refuse_change();
create trigger returned_move_is_final before update or delete on returned_move for each row execute function refuse_change();

-- But where somebody lives is forgotten when they ask for it.
create function parcel_event_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.latitude is null and new.longitude is null and new.place is null
    and (new.id, new.parcel_id, new.reference, new.sequence, new.status, new.at, new.counted, new.heard_at)
      = (old.id, old.parcel_id, old.reference, old.sequence, old.status, old.at, old.counted, old.heard_at) then
    return new;
  end if;
  raise exception 'what happened is never edited: write another entry';
end $$;

create trigger parcel_event_is_final before update or delete on parcel_event
  for each row execute function parcel_event_is_final();

-- Boxes that any warehouse has; codes by their size.
insert into carton (code, millimeters, most_grams, own_grams) values
  ('XS', '{180,130,50}', 2000, 60),
  ('S', '{250,180,100}', 5000, 120),
  ('M', '{350,250,150}', 10000, 240),
  ('L', '{450,350,250}', 20000, 480),
  ('XL', '{600,400,400}', 25000, 820),
  ('XXL', '{1000,500,500}', 31000, 1600);
