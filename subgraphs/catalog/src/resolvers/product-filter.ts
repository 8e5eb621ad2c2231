import { fail } from '@stoa/kernel/errors.ts';
import { ids, type IdType } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { IdFilter, ProductCondition, ProductFilter, ProductFilterGroup } from '../generated/types.ts';
import type { Condition } from '../queries/product-condition.ts';

const mostValues = 100;

/** A filter as conditions. Shoppers see what is for sale, whatever they ask; staff may ask for more. */
export function conditionsOf(filter: ProductFilter | null | undefined, viewer: Viewer): Condition[] {
  const asksForStatus = JSON.stringify(filter ?? {}).includes('"status"');
  if (asksForStatus) requireScope(viewer, 'catalog:write');
  return [...(asksForStatus ? [] : [forSale]), ...partsOf(filter ?? {})];
}

export const forSale: Condition = { kind: 'status', oneOf: ['ACTIVE'] };

function partsOf(filter: ProductFilter | ProductFilterGroup | ProductCondition): Condition[] {
  const { brandId, categoryId, createdAt, status } = filter;
  const { and, or } = { and: null, or: null, ...filter };
  const nested = (filters: readonly (ProductFilterGroup | ProductCondition)[]) =>
    filters.map((each): Condition => ({ kind: 'and', parts: partsOf(each) }));
  return [
    ...(brandId ? [{ kind: 'brand' as const, oneOf: idsOf(brandId, ids.brand) }] : []),
    ...(categoryId ? [{ kind: 'category' as const, oneOf: idsOf(categoryId, ids.category) }] : []),
    ...(createdAt ? [{ kind: 'created' as const, from: createdAt.from ?? null, to: createdAt.to ?? null }] : []),
    ...(status ? [{ kind: 'status' as const, oneOf: oneOf(status) }] : []),
    ...(and && and.length > 0 ? [{ kind: 'and' as const, parts: nested(and) }] : []),
    ...(or && or.length > 0 ? [{ kind: 'or' as const, parts: nested(or) }] : []),
  ];
}

function idsOf(filter: IdFilter, type: IdType<string>): string[] {
  return oneOf(filter).map((id) => type.decode(id));
}

function oneOf<Value>({
  eq,
  oneOf: several,
}: {
  readonly eq?: Value | null | undefined;
  readonly oneOf?: readonly Value[] | null | undefined;
}): Value[] {
  const values = [...(eq == null ? [] : [eq]), ...(several ?? [])];
  if (values.length === 0 || values.length > mostValues || (eq != null && several != null))
    fail('BAD_INPUT', `A filter has either "eq" or "oneOf" with 1 to ${mostValues} values.`);
  return values;
}
