import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkMoved } from '../domain/quantity.ts';
import { invalidInput, unknownVariant } from '../domain/refusals.ts';
import { insertSupplier, saveSupply, supplierExists } from '../store/suppliers.ts';
import { unknownVariants } from '../store/variants.ts';

export interface NewSupplier {
  readonly name: string;
  readonly countryCode: string;
  readonly leadDays: number;
}

/** Its name is its idempotency: a second one of that name is refused. */
export async function createSupplier({ db, clock, random }: Environment, { name, countryCode, leadDays }: NewSupplier) {
  if (name.trim() === '' || name.length > 100) return invalidInput('must have 1 to 100 characters', 'name');
  if (!/^[A-Z]{2}$/.test(countryCode)) return invalidInput('must be a country code such as NL', 'countryCode');
  if (!Number.isInteger(leadDays) || leadDays < 0 || leadDays > 365)
    return invalidInput('must be from 0 to 365', 'leadDays');
  return await db.transaction(
    async (tx) =>
      (await insertSupplier(tx, {
        id: ids.supplier.make(clock, random),
        name: name.trim(),
        countryCode,
        leadDays,
      })) ?? {
        kind: 'SupplierNameTaken' as const,
        field: ['name'],
      },
  );
}

export interface SetSupply {
  readonly supplierId: string;
  readonly variantId: string;
  readonly packSize: number;
  readonly unitMinor: bigint;
  readonly currency: CurrencyCode;
}

/** Who supplies what, and for how much: the cheapest is asked first. */
export const setSupply = ({ db }: Pick<Environment, 'db'>, supply: SetSupply) =>
  db.transaction(async (tx) => {
    const refused = checkMoved(supply.packSize, 'packSize');
    if (refused) return refused;
    if (supply.unitMinor < 0n) return invalidInput('must not be negative', 'unitCost');
    if (!(await supplierExists(tx, supply.supplierId)))
      return { kind: 'UnknownSupplier' as const, field: ['supplierId'] };
    if ((await unknownVariants(tx, [supply.variantId])).length > 0) return unknownVariant(supply.variantId);
    await saveSupply(tx, supply);
    return { id: supply.supplierId };
  });
