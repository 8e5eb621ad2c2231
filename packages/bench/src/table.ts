import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export type Row = Readonly<Record<string, string | number>>;

const results = new URL('../results/', import.meta.url);

/** Prints one table and writes it to packages/bench/results, so that a change shows in a diff. */
export function report(name: string, about: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ];
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}. Compare within the table only.`;
  const text = `# ${name}\n\n${about}\n\n${table.join('\n')}\n\n${machine}\n`;
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${name}.md`, results), text);
  process.stdout.write(`${text}\n`);
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
