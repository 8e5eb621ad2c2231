import { locationOpened } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowLocation } from '../store/places.ts';

export const onLocationOpened = handle(locationOpened, (tx, place) => {
  const { locationId: id, code, name, sellerId, countryCode, city, latitude, longitude, ships } = place;
  return knowLocation(tx, { id, code, name, sellerId, countryCode, city, latitude, longitude, ships });
});
