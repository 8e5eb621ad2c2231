import { brandCreated } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { slugOf } from '../domain/slug.ts';
import { checkName } from '../domain/words.ts';
import { insertBrand } from '../store/brands.ts';
import { orTaken } from '../store/taken.ts';

/** Adds a brand. Its name is its idempotency: a second one of that name is refused. */
export const createBrand = ({ db, clock, random }: Environment, name: string) =>
  orTaken(() =>
    db.transaction(async (tx) => {
      const refused = checkName(name, 100, 'name');
      if (refused) return refused;
      const id = ids.brand.make(clock, random);
      const brand = { id, name: name.trim(), slug: slugOf(name, `brand-${id.slice(-8)}`) };
      await insertBrand(tx, brand);
      await record(tx, brandCreated, id, { brandId: id });
      return brand;
    }),
  );
