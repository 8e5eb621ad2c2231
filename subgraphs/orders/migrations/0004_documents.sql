-- Who issues documents, from when on: what was issued before keeps the name and the numbers of its day. A shop adds its own
-- row before it opens; this one is of nobody.
create table issuer (
  valid_from timestamptz primary key,
  name text not null,
  lines text[] not null,
  postal_code text not null,
  city text not null,
  country_code text not null,
  email text not null,
  -- What the law of its country wants to read below: register, managers, capital.
  register text,
  -- By country, as it is written there. The one of where goods go is shown; where there is none, that of the issuer's country.
  tax_numbers jsonb not null,
  -- Its days are the days of the documents.
  time_zone text not null
);
insert into issuer values ('-infinity', 'Stoa', '{Keizersgracht 1}', '1015 CC', 'Amsterdam', 'NL', 'invoices@stoa.example',
  'Demonstration: no such company exists',
  '{"NL": "btw-id NL000000000B00", "DE": "USt-IdNr. DE000000000", "GB": "VAT No. GB 000 0000 00", "US": "EIN 00-0000000",
    "CA": "GST/HST No. 00000 0000 RT0000", "AU": "ABN 00 000 000 000", "JP": "登録番号 T0000000000000",
    "IN": "GSTIN 00AAAAA0000A0Z0"}', 'Europe/Amsterdam');

-- What a credit note is about, as it was when it was issued: lines and refunds go on changing.
create table document_part (
  number text not null references document (number),
  unit_id uuid not null references fulfillment_unit (id),
  amount_minor bigint not null,
  -- Nothing of the unit has come, or will: its delivery is credited too.
  whole boolean not null,
  primary key (number, unit_id)
);
create table document_line (
  number text not null references document (number),
  line_id uuid not null references order_line (id),
  reason text not null,
  quantity integer not null check (quantity > 0),
  -- How much of the line was gone already: shares of its price are differences of running ones.
  gone_before integer not null check (gone_before >= 0),
  primary key (number, line_id)
);
create index document_line_line on document_line (line_id, reason);

-- Whoever issues a credit note has counted what is gone before: what no earlier note of that reason names is what this one
-- is for. A trigger, so that notes of the history have it too.
create function note_credit() returns trigger language plpgsql as $$
begin
  insert into orders.document_part (number, unit_id, amount_minor, whole)
  select new.number, p.unit_id, p.amount_minor, r.reason in ('CANCELLED', 'UNDELIVERED') and not exists (
    select from orders.order_line l where l.unit_id = p.unit_id and l.cancelled_quantity + l.undelivered_quantity < l.quantity)
  from orders.refund r join orders.refund_part p on p.refund_id = r.id where r.id = new.refund_id;
  insert into orders.document_line (number, line_id, reason, quantity, gone_before)
  select new.number, l.id, r.reason, gone.now - noted.before, gone.ever - (gone.now - noted.before)
  from orders.refund r
  join orders.refund_part p on p.refund_id = r.id
  join orders.order_line l on l.unit_id = p.unit_id
  cross join lateral (
    select case r.reason when 'CANCELLED' then l.cancelled_quantity when 'RETURNED' then l.returned_quantity
        when 'UNDELIVERED' then l.undelivered_quantity else 0 end as now,
      l.cancelled_quantity + l.returned_quantity + l.undelivered_quantity as ever) gone
  cross join lateral (
    select coalesce(sum(e.quantity), 0)::int as before from orders.document_line e
    where e.line_id = l.id and e.reason = r.reason) noted
  where r.id = new.refund_id and gone.now > noted.before;
  return null;
end $$;
create trigger credit_is_noted after insert on document for each row when (new.kind = 'CREDIT_NOTE')
  execute function note_credit();

create trigger document_part_is_final before update or delete on document_part for each row execute function refuse_change();
create trigger document_line_is_final before update or delete on document_line for each row execute function refuse_change();
