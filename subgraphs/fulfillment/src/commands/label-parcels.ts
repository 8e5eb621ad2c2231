import { firstCarrier } from '../carriers/open-carriers.ts';
import type { Consignment } from '../carriers/carrier.ts';
import type { Alive } from '../context.ts';
import type { Address } from '../domain/address.ts';
import type { Sides } from '../domain/cartonize.ts';
import { laneKey, usualHours } from '../domain/lanes.ts';
import { lanes } from '../store/lanes.ts';
import { orderOf, type OrderRow, ordersByIds } from '../store/orders.ts';
import { lockParcel, type ParcelRow, parcelsByIds, saveParcel } from '../store/parcels.ts';
import { type LocationRow, locationsByIds } from '../store/places.ts';
import { tellParcel } from './tell-parcel.ts';

/**
 * Buys labels for parcels that have none. The carrier is asked outside of any transaction, under the parcel's own name:
 * whoever asks again after a crash gets the same label.
 */
export async function labelParcels(environment: Alive, parcelIds: readonly string[]): Promise<void> {
  if (parcelIds.length === 0) return;
  const { db, state } = environment;
  const parcels = (await parcelsByIds(db, parcelIds)).filter(({ status }) => status === 'PACKED');
  const orders = new Map(
    (await ordersByIds(db, [...new Set(parcels.map(({ orderId }) => orderId))])).map((row) => [row.id, row]),
  );
  const places = new Map(
    (await locationsByIds(db, [...new Set(parcels.map(({ locationId }) => locationId))])).map((row) => [row.id, row]),
  );
  await Promise.all(
    parcels.map(async (parcel) => {
      const [order, place] = [orders.get(parcel.orderId), places.get(parcel.locationId)];
      if (!order || !place) throw new Error(`Parcel ${parcel.id} has lost its order or its place.`);
      const carrier = state.carriers.get(parcel.carrier) ?? firstCarrier(state.carriers);
      const { trackingCode } = await carrier.label(consignmentOf(parcel, order, place));
      await saveLabel(environment, parcel.id, trackingCode);
    }),
  );
}

async function saveLabel({ db, clock }: Alive, parcelId: string, trackingCode: string): Promise<void> {
  await db.transaction(async (tx) => {
    const parcel = await lockParcel(tx, parcelId);
    if (parcel?.status !== 'PACKED') return;
    const order = await orderOf(tx, parcel.orderId);
    const known = (await lanes(tx)).find((lane) => laneKey(lane) === laneKey(parcel));
    const { p50Hours, p90Hours } = known ?? usualHours(parcel.service, parcel.kilometers);
    const now = clock.now();
    const labelled = {
      status: 'LABELLED' as const,
      statusAt: now,
      trackingCode,
      estimatedFrom: new Date(now.getTime() + p50Hours * 3_600_000),
      estimatedTo: new Date(now.getTime() + p90Hours * 3_600_000),
    };
    await saveParcel(tx, parcelId, labelled);
    if (order) await tellParcel(tx, { ...parcel, ...labelled });
  });
}

function consignmentOf(parcel: ParcelRow, order: OrderRow, place: LocationRow): Consignment {
  const home = {
    // A store's order says nothing of its buyer, and an erased one no more.
    address: { ...order.address, name: order.address.name || order.number },
    latitude: order.latitude ?? place.latitude,
    longitude: order.longitude ?? place.longitude,
  };
  const house = { address: addressOf(place), latitude: place.latitude, longitude: place.longitude };
  const back = parcel.returnId !== null;
  return {
    reference: parcel.id,
    service: parcel.service,
    from: back ? home : house,
    to: back ? house : home,
    grams: parcel.weightGrams,
    millimeters: parcel.millimeters as unknown as Sides,
    collect: back ? 'DROP_OFF' : 'HAND_OVER',
  };
}

const addressOf = ({ name, code, city, countryCode }: LocationRow): Address => ({
  name,
  organization: code,
  lines: [name],
  district: null,
  city,
  administrativeArea: null,
  postalCode: null,
  countryCode,
  phone: null,
});
