-- An entry of the books is final: a mistake is corrected by another entry. So is the audit log.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never edited: write another entry', tg_table_name;
end $$;

create trigger money_transaction_is_final before update or delete on money_transaction
  for each row execute function refuse_change();
create trigger money_entry_is_final before update or delete on money_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger money_transaction_is_kept before truncate on money_transaction
  for each statement execute function refuse_change();
create trigger money_entry_is_kept before truncate on money_entry
  for each statement execute function refuse_change();
create trigger audit_entry_is_kept before truncate on audit_entry
  for each statement execute function refuse_change();

-- Looked at when the transaction commits, so that entries may come one by one.
create function refuse_unbalanced() returns trigger language plpgsql as $$
declare
  booked uuid := case when tg_table_name = 'money_transaction' then new.id else (to_jsonb(new) ->> 'transaction_id')::uuid end;
begin
  if exists (select from payments.money_entry where transaction_id = booked group by currency having sum(amount_minor) <> 0)
     or (select count(*) from payments.money_entry where transaction_id = booked) < 2 then
    raise exception 'money transaction % does not balance', booked using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger money_entry_balances after insert on money_entry
  deferrable initially deferred for each row execute function refuse_unbalanced();
create constraint trigger money_transaction_balances after insert on money_transaction
  deferrable initially deferred for each row execute function refuse_unbalanced();

-- Every change of state is recorded, whoever made it.
create function audit_status() returns trigger language plpgsql as $$
begin
  insert into payments.audit_entry (actor, action, subject, detail)
  values ('system', tg_table_name || '.' || lower(new.status), new.id,
    jsonb_build_object('from', case when tg_op = 'UPDATE' then old.status end, 'orderId', new.order_id));
  return null;
end $$;

create trigger payment_made_is_audited after insert on payment for each row execute function audit_status();
create trigger payment_moved_is_audited after update on payment
  for each row when (old.status is distinct from new.status) execute function audit_status();
create trigger refund_made_is_audited after insert on refund for each row execute function audit_status();
create trigger refund_moved_is_audited after update on refund
  for each row when (old.status is distinct from new.status) execute function audit_status();

-- Legal moves alone: what is declined or void stays so.
create function refuse_illegal_move() returns trigger language plpgsql as $$
begin
  if old.status in ('DECLINED', 'VOIDED')
     or (new.status in ('PENDING', 'ACTION_REQUIRED') and old.status not in ('PENDING', 'ACTION_REQUIRED'))
     or (new.status = 'DECLINED' and old.status not in ('PENDING', 'ACTION_REQUIRED'))
     or (new.status = 'AUTHORIZED' and old.status in ('PARTIALLY_CAPTURED', 'CAPTURED')) then
    raise exception 'a payment does not go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger payment_moves_legally before update on payment
  for each row when (old.status is distinct from new.status) execute function refuse_illegal_move();

-- Where the books and the balances disagree; empty, always.
create view balance_discrepancy as
  select 'gift_card' as kind, c.id::text as subject, c.balance_minor, coalesce(-e.booked, 0) as booked
  from gift_card c left join (
    select account, sum(amount_minor) as booked from money_entry group by account) e on e.account = 'gift_card:' || c.id
  where c.balance_minor <> coalesce(-e.booked, 0)
  union all
  select 'store_credit', s.user_id::text, s.balance_minor, coalesce(-e.booked, 0)
  from store_credit s left join (
    select account, currency, sum(amount_minor) as booked from money_entry group by account, currency) e
    on e.account = 'store_credit:' || s.user_id and e.currency = s.currency
  where s.balance_minor <> coalesce(-e.booked, 0)
  union all
  select 'payment', p.id::text, p.captured - p.refunded, coalesce(-e.booked, 0)
  from (
    select pa.payment_id as id, sum(pa.captured_minor) as captured, sum(coalesce(r.done, 0)) as refunded
    from payment_part pa left join (
      select part_id, sum(amount_minor) as done from refund_part where how = 'REFUNDED' and status = 'SUCCEEDED' group by part_id
    ) r on r.part_id = pa.id
    group by pa.payment_id) p
  left join (
    select t.payment_id as id, sum(m.amount_minor) as booked
    from money_transaction t join money_entry m on m.transaction_id = t.id
    where m.account = 'sales' group by t.payment_id) e on e.id = p.id
  where p.captured - p.refunded <> coalesce(-e.booked, 0);
