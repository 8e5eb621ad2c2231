import type { Tx } from '@stoa/platform/database.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { CartLine } from '../domain/cart.ts';
import { readCart, type WrittenCart } from './kept-carts.ts';

export interface IdleCart {
  readonly id: string;
  readonly userId: string;
  readonly currency: CurrencyCode;
  readonly lines: readonly CartLine[];
  /** Whether its user wants to be reminded. */
  readonly consent: boolean;
}

/** Carts that nobody has touched since then, each once an idle time: they count as told from here on. */
export async function takeIdle({ sql }: Tx, since: Date, most: number): Promise<IdleCart[]> {
  const rows = await sql<(Pick<WrittenCart, 'id' | 'currency' | 'lines'> & { userId: string; consent: boolean })[]>`
    with idle as (
      select id from cart where user_id is not null and reminded_version < version and lines <> '[]' and status = 'OPEN'
        and changed_at <= ${since.toISOString()} order by changed_at limit ${most} for update skip locked
    )
    update cart set reminded_version = version from idle where cart.id = idle.id
    returning cart.id, cart.user_id as "userId", cart.currency, cart.lines,
      coalesce((select marketing_consent from known_user k where k.user_id = cart.user_id), false) as consent`;
  return rows.map(({ lines, currency, ...row }) => ({
    ...row,
    currency: currency as CurrencyCode,
    lines: readCart({ lines, currency } as WrittenCart).lines,
  }));
}
