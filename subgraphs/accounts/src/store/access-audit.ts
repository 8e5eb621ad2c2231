import { accessAudit } from '../tables/user.ts';
import type { Reads } from './users.ts';

/** Who of the staff read whom, a page of them in one statement. */
export async function auditReads({ drizzle }: Reads, pairs: readonly string[], at: Date): Promise<readonly string[]> {
  const entries = pairs.map((pair) => {
    const [actor = '', subjectId = ''] = pair.split(' ');
    return { actor, subjectId, what: 'profile', at };
  });
  await drizzle.insert(accessAudit).values(entries);
  return pairs;
}
