import type { Database } from '@stoa/platform/database.ts';
import type { SealedAddress } from '../domain/open-address.ts';

export interface Buyer {
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly registeredAt: string;
  readonly addresses: readonly (SealedAddress & { readonly id: string })[];
}

/** Who it is, with those of these addresses that are in their book. Null when there is nobody. */
export async function buyerWithAddresses(
  { sql }: Database,
  userId: string,
  addressIds: readonly string[],
): Promise<Buyer | null> {
  const [row] = await sql<Buyer[]>`
    select u.email, u.name, u.locale,
      to_char(u.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "registeredAt",
      (select coalesce(json_agg(json_build_object('id', a.id, 'countryCode', a.country_code, 'administrativeArea', a.administrative_area,
          'postalCode', a.postal_code, 'city', a.city, 'personSealed', a.person_sealed)), '[]')
        from address a where a.user_id = u.id and a.id = any(${addressIds as string[]}::uuid[])) as addresses
    from "user" u where u.id = ${userId} and u.erased_at is null`;
  return row ?? null;
}
