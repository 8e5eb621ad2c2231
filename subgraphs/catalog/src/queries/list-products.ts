import { isUuid } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { isStorable } from '../domain/words.ts';
import { productColumns, productTables, type ProductRow } from '../store/products.ts';
import { type Condition, conditionSql } from './product-condition.ts';

export type ProductSort = 'NEWEST' | 'TITLE';

export interface ListProducts {
  readonly where: readonly Condition[];
  readonly sort: ProductSort;
  readonly page: PageRequest;
}

/** How each order is walked: its keys, and what comes after a row that has them. */
const orders: Readonly<Record<ProductSort, { order: string; after: string; keys: (row: ProductRow) => string[] }>> = {
  NEWEST: { order: 'p.id desc', after: 'p.id < $1::uuid', keys: ({ id }) => [id] },
  TITLE: { order: 'p.title, p.id', after: '(p.title, p.id) > ($1, $2::uuid)', keys: ({ title, id }) => [title, id] },
};

export const sortKeys: Readonly<Record<ProductSort, number>> = { NEWEST: 1, TITLE: 2 };

export async function listProducts(
  db: Database,
  { where, sort, page }: ListProducts,
): Promise<Connection<ProductRow> & { count: () => Promise<number> }> {
  const { order, after, keys } = orders[sort];
  const values: unknown[] = [...(page.after ?? [])];
  if (page.after && !isOfThisList(page.after))
    fail('BAD_PAGINATION', 'This cursor is not one of this list: use pageInfo.endCursor of an earlier answer.');
  const tests = [...(page.after ? [after] : []), ...where.map((condition) => conditionSql(condition, values))];
  values.push(page.limit + 1);
  const text = `select ${productColumns} from ${productTables} where ${tests.join(' and ')} order by ${order} limit $${values.length}`;
  const rows = await db.read.unsafe<ProductRow[]>(text, values as never[], { prepare: true });
  return Object.assign(connection(rows, page, keys), { count: () => countProducts(db, where) });
}

async function countProducts(db: Database, where: readonly Condition[]): Promise<number> {
  const values: unknown[] = [];
  const tests = where.map((condition) => conditionSql(condition, values)).join(' and ');
  const [row] = await db.read.unsafe<{ count: number }[]>(
    `select count(*)::int as count from product p where ${tests}`,
    values as never[],
    { prepare: true },
  );
  return row?.count ?? 0;
}

/** Ends with an id, and has nothing that Postgres could not read. */
const isOfThisList = (keys: readonly string[]): boolean => isUuid(keys.at(-1) ?? '') && keys.every(isStorable);
