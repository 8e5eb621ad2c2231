create trigger fee_is_final before update or delete on fee for each row execute function refuse_change();

-- In millionths of a euro cent. A piece pays by the lightest class that holds it; a liter pays by the day.
insert into fee_rate (kind, up_to_grams, valid_from, millionths) values
  ('PICK_AND_PACK', 250, '2020-01-01', 210000000), ('PICK_AND_PACK', 1000, '2020-01-01', 285000000),
  ('PICK_AND_PACK', 5000, '2020-01-01', 420000000), ('PICK_AND_PACK', 15000, '2020-01-01', 690000000),
  ('PICK_AND_PACK', 31000, '2020-01-01', 1250000000), ('PICK_AND_PACK', 2147483647, '2020-01-01', 2500000000),
  ('RETURN_HANDLING', 1000, '2020-01-01', 120000000), ('RETURN_HANDLING', 2147483647, '2020-01-01', 250000000);

-- About 26 euro a month for a cubic meter of shared shelves, and 20 for one that a seller keeps for itself.
insert into fee_rate (kind, location_kind, valid_from, millionths) values
  ('STORAGE', 'WAREHOUSE', '2020-01-01', 85500), ('STORAGE', 'SELLER', '2020-01-01', 65800);
