import { h } from './dom.js';
import { townOf } from './watch-places.js';
import { calm, cityOf, said, timeOf } from './watch-words.js';

/** Each parcel in words, below the map. */
export function showParcels() {
  const list = h('ul', { class: 'parcels' });
  return {
    element: list,
    show({ parcels }) {
      list.replaceChildren(
        ...(parcels.size === 0
          ? [h('li', { class: 'quiet' }, 'Nothing is packed yet.')]
          : [...parcels.values()].map(row)),
      );
    },
  };
}

const row = (parcel) => {
  const last = parcel.events.findLast(({ counted }) => counted);
  return h(
    'li',
    { class: 'parcel', 'data-status': parcel.status },
    h('strong', {}, said(parcel.status)),
    h('span', {}, last?.place ? calm(last.place) : cityOf(parcel.location.city)),
    h('span', { class: 'quiet num' }, parcel.return ? 'comes back' : `${(parcel.weightGrams / 1000).toFixed(1)} kg`),
    parcel.trackingCode ? h('code', { class: 'quiet' }, parcel.trackingCode) : null,
    h('time', { class: 'quiet num', datetime: parcel.statusAt }, timeOf(parcel.statusAt)),
  );
};

/** What the map is to show of an order. */
export function sheetOf({ order, parcels }) {
  const home = homeOf(order, parcels);
  const warehouses = new Map(
    [...order.units, ...parcels.values()].flatMap(({ location }) => (location ? [[location.id, location]] : [])),
  );
  const places = [...warehouses.values()].map(({ city, latitude, longitude }) => ({
    kind: 'warehouse',
    name: cityOf(city),
    latitude,
    longitude,
  }));
  if (home) places.push({ ...home, kind: 'home', name: cityOf(order.shippingAddress.city) });
  return {
    places: places.toSorted((a, b) => a.kind.localeCompare(b.kind)),
    parcels: [...parcels.values()].map((parcel) => ({
      id: parcel.id,
      trail: trailOf(parcel, home),
      to: parcel.return ? parcel.location : home,
      isThere: parcel.status === 'DELIVERED',
      said: said(parcel.status),
    })),
  };
}

/** From where it set out, along all points that it was seen at. */
const trailOf = ({ events, location, return: comesBack }, home) => [
  ...[comesBack ? home : location].filter(Boolean),
  ...events.flatMap(({ position, counted }) => (position && counted ? [position] : [])),
];

/** Where a delivered parcel was left; until then as far as this page knows its towns. */
function homeOf({ shippingAddress }, parcels) {
  const there = [...parcels.values()].find((parcel) => parcel.status === 'DELIVERED' && !parcel.return);
  return there?.position ?? townOf(shippingAddress.city);
}
