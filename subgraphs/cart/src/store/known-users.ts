import type { Tx } from '@stoa/platform/database.ts';

export const knowConsent = async ({ sql }: Tx, userId: string, granted: boolean) =>
  await sql`
    insert into known_user (user_id, marketing_consent) values (${userId}, ${granted})
    on conflict (user_id) do update set marketing_consent = excluded.marketing_consent`;
