import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export type Row = Readonly<Record<string, string | number>>;

const results = new URL('../results/', import.meta.url);

/** Prints tables and writes them to packages/bench/results, so that a change shows in a diff. */
export function report(name: string, about: string, ...tables: (readonly Row[])[]): void {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}. Compare within a table only.`;
  const text = `# ${name}\n\n${about}\n\n${tables.map(tableOf).join('\n\n')}\n\n${machine}\n`;
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${name}.md`, results), text);
  process.stdout.write(`${text}\n`);
}

function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map(line).join('\n');
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
