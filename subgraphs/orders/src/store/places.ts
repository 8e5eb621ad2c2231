import type { Sql } from 'postgres';

/** A place of the house or of a seller, where something lies or is sold. */
export interface PlaceRow {
  readonly id: string;
  readonly sellerId: string | null;
  readonly countryCode: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
}

export async function placeById(sql: Sql, id: string): Promise<PlaceRow | null> {
  const [row] = await sql<PlaceRow[]>`
    select id, seller_id as "sellerId", country_code as "countryCode", city, latitude, longitude
    from known_location where id = ${id}`;
  return row ?? null;
}
