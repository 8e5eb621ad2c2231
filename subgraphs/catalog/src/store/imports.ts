import type { Database, Tx } from '@stoa/platform/database.ts';
import type { RowError } from '../domain/import-row.ts';

export interface ImportRecord {
  readonly id: string;
  readonly format: 'CSV' | 'JSONL';
  readonly status: 'WAITING' | 'RUNNING' | 'FINISHED' | 'FAILED';
  readonly file: string | null;
  readonly totalRows: number | null;
  readonly doneRows: number;
  readonly failedRows: number;
  readonly problem: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** From the primary: who asks may have begun it just now. */
export async function importById(db: Database, id: string): Promise<ImportRecord | undefined> {
  const [row] = await db.sql<ImportRecord[]>`
    select id, format, status, file, total_rows as "totalRows", done_rows as "doneRows", failed_rows as "failedRows",
      problem, started_at as "startedAt", finished_at as "finishedAt"
    from product_import where id = ${id}`;
  return row;
}

export const insertImport = async (tx: Tx, id: string, format: ImportRecord['format'], bytes: number, at: Date) =>
  await tx.sql`
    insert into product_import (id, format, status, bytes, started_at)
    values (${id}, ${format}, 'WAITING', ${bytes}, ${at.toISOString()})`;

/** False when its file has come before. */
export async function beginImport(tx: Tx, id: string, file: string): Promise<boolean> {
  const rows = await tx.sql`
    update product_import set status = 'RUNNING', file = ${file} where id = ${id} and status = 'WAITING' returning 1`;
  return rows.length > 0;
}

export const setTotal = async (db: Database, id: string, rows: number) =>
  await db.sql`update product_import set total_rows = ${rows} where id = ${id}`;

export const endImport = async (db: Database, id: string, problem: string | null, at: Date) =>
  await db.sql`
    update product_import set status = ${problem === null ? 'FINISHED' : 'FAILED'}, problem = ${problem}, finished_at = ${at}
    where id = ${id} and status = 'RUNNING'`;

/** How far it is, until the commit; undefined when it does not run any more. */
export async function lockProgress(tx: Tx, id: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ done: number }[]>`
    select done_rows as done from product_import where id = ${id} and status = 'RUNNING' for update`;
  return row?.done;
}

/** Ten thousand tell what is wrong with a file; `failed_rows` counts on. */
const mostErrors = 10_000;

export async function saveProgress(tx: Tx, id: string, done: number, errors: readonly RowError[]): Promise<void> {
  const failed = new Set(errors.map(({ row }) => row)).size;
  await tx.sql`
    update product_import set done_rows = ${done}, failed_rows = failed_rows + ${failed} where id = ${id}`;
  if (errors.length === 0) return;
  await tx.sql`
    insert into import_error (import_id, "row", "column", message)
    select ${id}::uuid, e."row", left(e."column", 100), left(e.message, 500)
    from jsonb_to_recordset(${JSON.stringify(errors)}::jsonb) as e("row" int, "column" text, message text)
    limit greatest(0, ${mostErrors} - (select count(*) from import_error where import_id = ${id}))
    on conflict do nothing`;
}

export const errorsAfter = async (db: Database, id: string, after: Omit<RowError, 'message'>, limit: number) =>
  await db.read<RowError[]>`
    select "row", "column", message from import_error where import_id = ${id}
      and ("row", "column") > (${after.row}, ${after.column})
    order by "row", "column" limit ${limit}`;

export async function houseSeller(db: Database): Promise<string | null> {
  const [row] = await db.sql<{ id: string }[]>`select id from known_seller where own`;
  return row?.id ?? null;
}
