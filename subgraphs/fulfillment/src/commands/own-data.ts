import type { Erased, Exported } from '@stoa/contracts/privacy.ts';
import type { Database } from '@stoa/platform/database.ts';
import { forgetPerson } from '../store/forget-person.ts';
import { ordersOfUser } from '../store/orders.ts';
import { parcelsOfOrders } from '../store/parcels.ts';
import { returnsOfOrders } from '../store/returns.ts';

/** Where things were sent to, and what came back. */
export async function exportOwnData(db: Database, userId: string): Promise<Exported> {
  const orders = await ordersOfUser(db, userId);
  const orderIds = orders.map(({ id }) => id);
  const everything = {
    deliveries: orders.map(({ number, address, giftMessage, placedAt }) => ({
      number,
      address,
      giftMessage,
      placedAt,
    })),
    parcels: (await parcelsOfOrders(db, orderIds)).map(({ carrier, trackingCode, status, statusAt }) => ({
      carrier,
      trackingCode,
      status,
      statusAt,
    })),
    returns: (await returnsOfOrders(db, orderIds)).map(({ status, reason, comment, requestedAt }) => ({
      status,
      reason,
      comment,
      requestedAt,
    })),
  };
  return { data: JSON.parse(JSON.stringify(everything)) as unknown };
}

/** Twice is once. */
export async function eraseOwnData(db: Database, userId: string): Promise<Erased> {
  const open = await db.transaction((tx) => forgetPerson(tx, userId));
  return {
    erased: ['addresses and gift messages of deliveries', 'where parcels were', 'words on returns'],
    kept: [
      ...(open > 0 ? ['addresses of deliveries that are under way, until these have ended'] : []),
      'parcels and returns under the bare id, which bills refer to',
      'city and country, of which delivery times are learnt',
    ],
  };
}
