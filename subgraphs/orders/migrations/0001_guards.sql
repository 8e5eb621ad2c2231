-- The state machine of orders and their units, as data. The code has the same; this refuses what the code forgets.
create table legal_move (
  from_status text not null,
  to_status text not null,
  -- Whether an order as a whole may do it, a unit, or both: an order follows its units, some of which may be ahead.
  thing text not null check (thing in ('UNIT', 'ORDER')),
  primary key (thing, from_status, to_status)
);
insert into legal_move (thing, from_status, to_status) values
  ('UNIT', 'PENDING', 'PROCESSING'), ('UNIT', 'PENDING', 'SHIPPED'), ('UNIT', 'PENDING', 'CANCELLED'),
  ('UNIT', 'PROCESSING', 'SHIPPED'), ('UNIT', 'PROCESSING', 'CANCELLED'),
  ('UNIT', 'SHIPPED', 'DELIVERED'), ('UNIT', 'SHIPPED', 'RETURNED'), ('UNIT', 'DELIVERED', 'RETURNED'),
  ('UNIT', 'SHIPPED', 'UNDELIVERED'),
  ('ORDER', 'PENDING', 'PROCESSING'), ('ORDER', 'PENDING', 'SHIPPED'), ('ORDER', 'PENDING', 'DELIVERED'),
  ('ORDER', 'PENDING', 'CANCELLED'),
  ('ORDER', 'PROCESSING', 'SHIPPED'), ('ORDER', 'PROCESSING', 'DELIVERED'), ('ORDER', 'PROCESSING', 'CANCELLED'),
  ('ORDER', 'PROCESSING', 'RETURNED'),
  ('ORDER', 'SHIPPED', 'DELIVERED'), ('ORDER', 'SHIPPED', 'RETURNED'), ('ORDER', 'DELIVERED', 'RETURNED'),
  ('ORDER', 'PROCESSING', 'UNDELIVERED'), ('ORDER', 'SHIPPED', 'UNDELIVERED');

create function refuse_illegal_move() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not exists (select from orders.legal_move
      where thing = tg_argv[0] and from_status = old.status and to_status = new.status) then
    raise exception '% % cannot go from % to %', lower(tg_argv[0]), old.id, old.status, new.status
      using errcode = 'check_violation', constraint = 'legal_move';
  end if;
  return new;
end $$;
create trigger order_moves_legally before update of status on "order"
  for each row execute function refuse_illegal_move('ORDER');
create trigger unit_moves_legally before update of status on fulfillment_unit
  for each row execute function refuse_illegal_move('UNIT');

-- What has happened has happened.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never edited: add to it', tg_table_name;
end $$;
create trigger order_entry_is_final before update or delete on order_entry for each row execute function refuse_change();
create trigger document_is_final before update or delete on document for each row execute function refuse_change();

insert into document_series (kind, last) values ('INVOICE', 0), ('CREDIT_NOTE', 0);

-- An address of which only what taxes ask for is left.
create function bare(address jsonb) returns jsonb language sql immutable as $$
  select address || '{"name": "", "organization": null, "lines": [""], "district": null, "city": "", "postalCode": null, "phone": null}'
$$;

-- A buyer of whom only what delivers to them is left.
create function unnamed(buyer jsonb) returns jsonb language sql immutable as $$
  select buyer || '{"email": "erased@invalid", "name": null}' || jsonb_build_object('billing', bare(buyer->'billing'))
$$;

-- And one whom nothing has to reach any more.
create function unreachable(buyer jsonb) returns jsonb language sql immutable as $$
  select buyer || '{"gift": null, "destination": null}' || jsonb_build_object('shipping', bare(buyer->'shipping'))
$$;
