import { apiClientDisabled } from '@stoa/contracts/accounts.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type ApiClientRow, lockClient, saveClient } from '../store/api-clients.ts';

/** No step-up: shutting somebody out in a hurry must not wait for a phone. */
export async function disableApiClient({ db, clock }: Environment, id: string): Promise<ApiClientRow> {
  return await db.transaction(async (tx) => {
    const before = (await lockClient(tx, id)) ?? fail('NOT_FOUND', 'There is no such client.');
    if (before.disabledAt) return before;
    await record(tx, apiClientDisabled, id, { clientId: id });
    return (await saveClient(tx, id, { disabledAt: clock.now() })) ?? before;
  });
}
