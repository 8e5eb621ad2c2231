import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import { desc, lt } from 'drizzle-orm';
import type { ApiClientRow } from '../store/api-clients.ts';
import type { Reads } from '../store/users.ts';
import { apiClient } from '../tables/client.ts';

export async function apiClients({ drizzle }: Reads, page: PageRequest): Promise<Connection<ApiClientRow>> {
  const after = page.after?.[0];
  const rows = await drizzle
    .select()
    .from(apiClient)
    .where(after === undefined ? undefined : lt(apiClient.id, after))
    .orderBy(desc(apiClient.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
