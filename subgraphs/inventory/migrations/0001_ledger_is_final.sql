-- An entry of the ledger is final: a mistake is corrected by another entry.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the stock ledger is never edited: write another entry';
end $$;

create trigger stock_entry_is_final before update or delete on stock_entry
  for each row execute function refuse_change();

-- Where counts and ledger disagree; empty, always.
create view stock_discrepancy as
  select coalesce(s.variant_id, e.variant_id) as variant_id, coalesce(s.location_id, e.location_id) as location_id,
         s.on_hand, s.reserved, e.on_hand as ledger_on_hand, e.reserved as ledger_reserved
  from stock s
  full join (
    select variant_id, location_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
    from stock_entry group by variant_id, location_id
  ) e using (variant_id, location_id)
  where coalesce(s.on_hand, 0) <> coalesce(e.on_hand, 0) or coalesce(s.reserved, 0) <> coalesce(e.reserved, 0);
