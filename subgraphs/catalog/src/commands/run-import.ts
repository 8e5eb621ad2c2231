import type { Living } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { type ImportRow, readRow, type RowError } from '../domain/import-row.ts';
import { FileProblem, type FileRow, readRecords } from '../files/read-records.ts';
import {
  endImport,
  houseSeller,
  importById,
  type ImportRecord,
  lockProgress,
  saveProgress,
  setTotal,
} from '../store/imports.ts';
import { isPassing } from '../store/passing.ts';
import { importBatch } from './import-batch.ts';

/** Long enough that a commit is shared by many, short enough that progress is seen and locks are brief. */
const batchRows = 500;
const tries = 3;

/** Goes through the file from where the last commit left it. Two at once are harmless: one of them finds itself behind. */
export async function runImport(living: Living<State>, id: string): Promise<void> {
  const { db, clock, state } = living;
  const record = await importById(db, id);
  if (record?.status !== 'RUNNING' || record.file === null) return;
  try {
    if (record.totalRows === null) await setTotal(db, id, await count(living, record));
    if (!(await goThrough(living, record))) return;
    await endImport(db, id, null, clock.now());
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await endImport(db, id, error.message, clock.now());
  }
  await state.files.delete(record.file);
}

/** False when another one has overtaken. */
async function goThrough(living: Living<State>, record: ImportRecord): Promise<boolean> {
  const houseId = await houseSeller(living.db);
  const lines = new Map<string, number>();
  let passed = 0;
  let batch: (ImportRow | RowError[])[] = [];
  const commit = async (): Promise<boolean> => {
    const done = passed - batch.length;
    return batch.length === 0 || (await importRows(living, record.id, done, batch, houseId));
  };
  for await (const row of rowsOf(living, record)) {
    const read = asImportRow(row, lines);
    passed++;
    if (passed <= record.doneRows) continue;
    batch.push(read);
    if (batch.length < batchRows) continue;
    if (!(await commit())) return false;
    batch = [];
  }
  return await commit();
}

async function* rowsOf({ state }: Living<State>, { file, format }: ImportRecord): AsyncGenerator<FileRow> {
  const stored = await state.files.get(file ?? '');
  if (!stored) throw new FileProblem('The file is gone.');
  yield* readRecords(stored.body, format);
}

async function count(living: Living<State>, record: ImportRecord): Promise<number> {
  let rows = 0;
  for await (const _ of rowsOf(living, record)) rows++;
  return rows;
}

/** A SKU that comes twice is a mistake in the file: the first one counts. */
function asImportRow({ row, cells }: FileRow, lines: Map<string, number>): ImportRow | RowError[] {
  if (typeof cells === 'string') return [{ row, column: '', message: cells }];
  const first = lines.get(cells['sku'] ?? '');
  if (first !== undefined) return [{ row, column: 'sku', message: `is in line ${first} too` }];
  lines.set(cells['sku'] ?? '', row);
  return readRow(row, cells);
}

/** One batch and its progress commit together; somebody who took the same name or lock meanwhile is waited out. */
async function importRows(
  living: Living<State>,
  id: string,
  done: number,
  batch: readonly (ImportRow | RowError[])[],
  houseId: string | null,
): Promise<boolean> {
  const unread = batch.flatMap((each) => ('sku' in each ? [] : each));
  const rows = batch.flatMap((each) => ('sku' in each ? [each] : []));
  if (houseId === null && rows.some(({ prices }) => prices.length > 0))
    throw new FileProblem('There is no seller yet that stands for the house: import without prices.');
  for (let attempt = 1; ; attempt++) {
    try {
      return await living.db.transaction(async (tx) => {
        if ((await lockProgress(tx, id)) !== done) return false;
        const refused = await importBatch(tx, living, rows, houseId);
        await saveProgress(tx, id, done + batch.length, [...unread, ...refused]);
        return true;
      });
    } catch (error) {
      if (attempt === tries || !isPassing(error)) throw error;
    }
  }
}
