const formats = new Map();

/** An amount with its currency, as English says it. */
export function sum(money) {
  if (!money) return '–';
  const { amount, currencyCode } = money;
  if (!formats.has(currencyCode))
    formats.set(currencyCode, new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode }));
  return formats.get(currencyCode).format(Number(amount));
}

const day = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' });
export const dayOf = (date) => (date ? day.format(new Date(date)) : '–');

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
export const timeOf = (date) => time.format(new Date(date));

/** `OUT_FOR_DELIVERY` becomes `Out for delivery`. */
export const said = (name) => (name.charAt(0) + name.slice(1).toLowerCase()).replaceAll('_', ' ');

/** `AMSTERDAM` becomes `Amsterdam`: post offices like capitals, readers do not. */
export const cityOf = (name) =>
  name === null || name === undefined
    ? ''
    : name.toLowerCase().replaceAll(/(^|[\s'-])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());

/** The same within a sentence: `on the way to LISBON`. */
export const calm = (text) => text.replaceAll(/\p{Lu}{2}[\p{Lu}' -]*/gu, cityOf);

/** What tells variants apart, and whatever else is said beside it. */
export const optionsOf = ({ options }, ...others) =>
  [...options.map(({ value }) => value), ...others].filter(Boolean).join(' · ');

/** Entries of a timeline in the words of people; an unknown one by its own. */
const entries = {
  PLACED: 'Order placed',
  PAYMENT_CAPTURED: 'Money taken so far',
  PAYMENT_VOIDED: 'Money let go',
  UNIT_PROCESSING: 'With the warehouse',
  UNIT_PICKING: 'Being fetched from the shelves',
  UNIT_PACKED: 'Packed',
  UNIT_SHIPPED: 'Left the warehouse',
  UNIT_DELIVERED: 'Everything from one place is there',
  PARCEL_LABELLED: 'Label printed',
  PARCEL_PICKED_UP: 'Taken over by the carrier',
  PARCEL_IN_TRANSIT: 'On its way',
  PARCEL_OUT_FOR_DELIVERY: 'In the van',
  PARCEL_DELIVERED: 'Parcel delivered',
  RETURN_REQUESTED: 'Return asked for',
  RETURN_INSPECTED: 'Return looked at',
  REFUND_REQUESTED: 'Money on its way back',
  REFUND_SUCCEEDED: 'Money given back',
};
export const entryOf = (kind) => entries[kind] ?? said(kind);

/** What an entry is about, for its color. */
export function aboutOf(kind) {
  if (/FAILED|LOST|REJECTED|DISPUTE|CANCELLED|VOIDED/.test(kind)) return 'is-bad';
  if (/^(PAYMENT|REFUND)/.test(kind)) return 'is-money';
  if (/^(PARCEL|RETURN)/.test(kind)) return 'is-parcel';
  return 'is-order';
}
