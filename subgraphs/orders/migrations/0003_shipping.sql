-- What sending costs: near at hand, in the rest of Europe, in the rest of the world. A shop sets its own.
insert into shipping_rate (country_code, service, currency, base_minor, per_kilogram_minor, per_distance_minor, free_from_minor,
  max_grams, max_kilometers, from_hours, to_hours)
select z.country, w.service, c.currency, round(w.base * c.factor), round(w.per_kilogram * c.factor), round(w.per_distance * c.factor),
  round(w.free_from * c.factor), w.max_grams, w.max_kilometers, w.from_hours, w.to_hours
from (values
  ('EUR', 100::numeric),
  ('USD', 110.0::numeric),
  ('GBP', 86.0::numeric),
  ('CAD', 150.0::numeric),
  ('AUD', 165.0::numeric),
  ('JPY', 165::numeric),
  ('INR', 9500::numeric),
  ('PLN', 430.0::numeric),
  ('SEK', 1140.0::numeric)
) as c(currency, factor)
cross join (values
  ('AT', 'NEAR'),
  ('BE', 'NEAR'),
  ('BG', 'EUROPE'),
  ('CY', 'EUROPE'),
  ('CZ', 'EUROPE'),
  ('DE', 'NEAR'),
  ('DK', 'EUROPE'),
  ('EE', 'EUROPE'),
  ('ES', 'NEAR'),
  ('FI', 'EUROPE'),
  ('FR', 'NEAR'),
  ('GB', 'NEAR'),
  ('GR', 'EUROPE'),
  ('HR', 'EUROPE'),
  ('HU', 'EUROPE'),
  ('IE', 'EUROPE'),
  ('IT', 'EUROPE'),
  ('LT', 'EUROPE'),
  ('LU', 'NEAR'),
  ('LV', 'EUROPE'),
  ('MT', 'EUROPE'),
  ('NL', 'NEAR'),
  ('PL', 'NEAR'),
  ('PT', 'EUROPE'),
  ('RO', 'EUROPE'),
  ('SE', 'EUROPE'),
  ('SI', 'EUROPE'),
  ('SK', 'EUROPE'),
  ('*', 'WORLD')
) as z(country, zone)
join (values
  ('NEAR', 'STANDARD', 4.95, 0.80, 0.50, 50, 30000, null::int, 24, 72),
  ('NEAR', 'EXPRESS', 9.95, 1.50, 1.00, null, 30000, 2500, 12, 24),
  ('NEAR', 'DRONE', 7.95, 0, 0, null, 2300, 15, 1, 3),
  ('EUROPE', 'STANDARD', 8.95, 1.20, 0.80, 100, 30000, null, 48, 120),
  ('EUROPE', 'EXPRESS', 17.95, 2.50, 1.50, null, 30000, 3500, 24, 48),
  ('WORLD', 'STANDARD', 16.95, 6.00, 0.60, null, 20000, null, 120, 336),
  ('WORLD', 'EXPRESS', 34.95, 11.00, 0.90, null, 20000, null, 48, 120)
) as w(zone, service, base, per_kilogram, per_distance, free_from, max_grams, max_kilometers, from_hours, to_hours)
  on w.zone = z.zone;
