import { ids } from '@stoa/kernel/ids.ts';
import { once } from '@stoa/platform/once.ts';
import type { Living } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { invalidInput } from '../domain/refusals.ts';
import { signTicket } from '../files/ticket.ts';
import { insertImport } from '../store/imports.ts';

export interface StartImport {
  readonly key: string;
  readonly owner: string;
  readonly format: 'CSV' | 'JSONL';
  readonly bytes: number;
}

const seconds = 3600;
const mostBytes = 1_000_000_000;
const contentTypes = { CSV: 'text/csv', JSONL: 'application/jsonl' } as const;

/** Announces a file. A repeat under the same key is the same import, with an address that is fresh. */
export async function startImport(
  { db, clock, random, settings }: Living<State>,
  { key, owner, format, bytes }: StartImport,
) {
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > mostBytes)
    return invalidInput(`must be from 1 to ${mostBytes}`, 'bytes');
  const { id } = await once(
    db,
    { operation: 'start-import', key, owner, input: { format, bytes } },
    async (tx) => {
      const made = ids.importJob.make(clock, random);
      await insertImport(tx, made, format, bytes, clock.now());
      return { id: made };
    },
    clock,
  );
  const ticket = { purpose: 'upload-import' as const, id, contentType: contentTypes[format], bytes };
  return {
    id,
    uploadUrl: `${settings.publicUrl}/catalog/import/${signTicket(ticket, seconds, settings.secret, clock)}`,
  };
}
