import type { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { columnsProblem } from '../domain/import-columns.ts';
import type { Cells } from '../domain/import-row.ts';

/** What is wrong with a file as a whole. */
export class FileProblem extends Error {}

/** One row of a file, at the line where an editor shows it; a text instead of cells says why it cannot be read. */
export interface FileRow {
  readonly row: number;
  readonly cells: Cells | string;
}

const longestRecord = 1_000_000;

export const readRecords = (body: Readable, format: 'CSV' | 'JSONL'): AsyncGenerator<FileRow> =>
  format === 'CSV' ? readCsv(body) : readJsonLines(body);

/** A quote out of place is a fault of the whole file: where its row would end, nobody can say. */
async function* readCsv(body: Readable): AsyncGenerator<FileRow> {
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: longestRecord,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  body.on('error', (error) => parser.destroy(error)).pipe(parser);
  let columns: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // The parser counts to the end of a record; people look for its beginning.
      const breaks = record.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
      if (columns === null) columns = checkedColumns(record);
      else yield { row: info.lines - breaks, cells: named(columns, record) };
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileProblem(`This is not CSV: ${error.message}.`) : error;
  }
  if (columns === null) throw new FileProblem('The file is empty.');
}

function checkedColumns(columns: readonly string[]): readonly string[] {
  const problem = columnsProblem(columns);
  if (problem !== null) throw new FileProblem(problem);
  return columns;
}

const named = (columns: readonly string[], record: readonly string[]): Cells | string =>
  record.length > columns.length
    ? `has ${record.length} cells, and there are ${columns.length} columns`
    : Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));

async function* readJsonLines(body: Readable): AsyncGenerator<FileRow> {
  let row = 0;
  let rest = '';
  body.setEncoding('utf8');
  for await (const chunk of body as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestRecord) throw new FileProblem(`Line ${row + lines.length + 1} has no end.`);
    for (const line of lines) {
      row++;
      if (line.trim() !== '') yield { row, cells: fromJsonLine(line) };
    }
  }
  if (rest.trim() !== '') yield { row: row + 1, cells: fromJsonLine(rest) };
}

/** Lists are joined as in CSV, so that both formats mean the same. */
function fromJsonLine(line: string): Cells | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object';
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asText(each)]));
  } catch {
    return 'is not JSON';
  }
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('|');
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Object.entries((value ?? {}) as object)
    .map(([name, each]) => `${name}=${String(each)}`)
    .join(';');
}
