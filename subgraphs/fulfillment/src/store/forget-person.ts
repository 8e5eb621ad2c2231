import type { Tx } from '@stoa/platform/database.ts';

/** Where somebody lives, and what they wrote. Country and city stay: lanes are learnt from them. */
export async function forgetPerson({ sql }: Tx, userId: string): Promise<void> {
  await sql`
    update known_order set latitude = null, longitude = null, gift_message = null,
      address = jsonb_build_object('name', '', 'organization', null, 'lines', '[""]'::jsonb, 'district', null,
        'city', address->>'city', 'administrativeArea', null, 'postalCode', null, 'countryCode', address->>'countryCode', 'phone', null)
    where user_id = ${userId}`;
  await sql`update parcel set latitude = null, longitude = null where user_id = ${userId}`;
  await sql`
    update parcel_event set latitude = null, longitude = null, place = null
    where parcel_id in (select id from parcel where user_id = ${userId})`;
  await sql`update returned set comment = null where user_id = ${userId}`;
}
