/** Sixty brands that do not exist. */
export const brandNames: readonly string[] = (
  'Halden, Norrvik, Fjellora, Aldermoor, Castleway, Bramble & Oak, Tideline, Vestra, Kestrel Works, Lumenhaus, ' +
  'Marlowe, Osterby, Pinecrest, Quillan, Ravensbourne, Solvane, Thornbury, Umbria Casa, Valdemar, Wrenfield, ' +
  'Yarrow, Zephyrine, Ardent Mills, Bellwether, Corvane, Dunmore, Eastgate, Fennimore, Grayling, Hollis & Pike, ' +
  'Ironbark, Juniper Row, Kittiwake, Larkspur, Midvale, Northlight, Oakhaven, Pomelo, Quarry Lane, Rosendal, ' +
  'Stillwater, Tamarisk, Underhill, Verity, Westmark, Saxby, Albion Forge, Birchwood, Cloudberry, Driftline, ' +
  'Elmsworth, Foxglove, Granary, Harrow & Co, Indigo Fold, Kilnhouse, Lowland, Meridian, Nightjar, Petrel'
).split(', ');

/** Names of model lines; a brand and a line make a title that a shopper can remember. */
export const lineNames: readonly string[] = (
  'Arden, Boreal, Cairn, Delta, Ember, Fathom, Grove, Harbor, Isle, Jura, Kelp, Loam, Mesa, North, Onyx, Prairie, ' +
  'Quartz, Ridge, Sable, Tarn, Upland, Vale, Willow, Alto, Brook, Crest, Dune, Estuary, Fern, Glen, Hearth, Ivory, ' +
  'Kite, Linden, Moor, Nova, Orchard, Pike, Rowan, Summit'
).split(', ');

export const colorNames: readonly string[] =
  'Moss, Slate, Ink, Rust, Sand, Chalk, Pine, Ocean, Plum, Saffron, Clay, Ash'.split(', ');

/** Forty sellers: the first is our own shop, the others are guests of it. */
export const sellerNames: readonly string[] = [
  'Stoa',
  ...(
    'Bergmann Sports, Alpenladen, Casa Nova, The Wool Room, Blue Door Trading, Nordlicht Versand, Atelier Dufour, ' +
    'Green Lane Goods, Pedal & Post, Kitchen Quarter, Maison Lune, Harbor Street Supply, Old Mill Outfitters, ' +
    'Silva Outdoor, Tech Arcade, Sound & Sons, Field and Fold, Garden Yard, Roots & Shoots, Cobbler Lane, ' +
    'Linen Club, Bright Side Lighting, Second Summit, Parcel Pine, Velo Depot, Trail Mix Store, Copper Pot, ' +
    'North Sea Trading, Lark Lane Books and More, Corner Electric, Everyday Objects, Hill & Dale, City Runner, ' +
    'Fjord Home, Papaver Gardens, Handwerk Handel, Urban Nest, Low Tide Supply, Grand Bazaar'
  ).split(', '),
];

export interface PersonaName {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly ('CUSTOMER' | 'SELLER' | 'SUPPORT' | 'WAREHOUSE' | 'ADMIN')[];
  readonly locale: string;
  readonly currency: string;
  readonly about: string;
}

/** Five people to sign in as. */
export const personaNames: readonly PersonaName[] = [
  {
    name: 'Clara Winter',
    email: 'clara@example.com',
    roles: ['CUSTOMER'],
    locale: 'en',
    currency: 'EUR',
    about: 'a shopper in Amsterdam',
  },
  {
    name: 'Jonas Berg',
    email: 'jonas@example.com',
    roles: ['CUSTOMER'],
    locale: 'de',
    currency: 'EUR',
    about: 'a shopper in Berlin',
  },
  {
    name: 'Sofia Marin',
    email: 'sofia@example.com',
    roles: ['CUSTOMER', 'SELLER'],
    locale: 'en',
    currency: 'EUR',
    about: 'runs the seller Bergmann Sports',
  },
  {
    name: 'Wale Adeyemi',
    email: 'wale@example.com',
    roles: ['CUSTOMER', 'WAREHOUSE', 'SUPPORT'],
    locale: 'en',
    currency: 'GBP',
    about: 'works in warehouse and support',
  },
  {
    name: 'Ada Okafor',
    email: 'ada@example.com',
    roles: ['CUSTOMER', 'ADMIN'],
    locale: 'en',
    currency: 'EUR',
    about: 'administers the shop',
  },
];

/** The password of all five; said aloud at every start, so never used where it matters. */
export const personaPassword = 'stoa-example-2026';

export interface PlaceName {
  readonly code: string;
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export const warehouseNames: readonly PlaceName[] = [
  { code: 'AMS1', city: 'Amsterdam', countryCode: 'NL', latitude: 52.37, longitude: 4.9 },
  { code: 'LEJ1', city: 'Leipzig', countryCode: 'DE', latitude: 51.34, longitude: 12.37 },
  { code: 'LYS1', city: 'Lyon', countryCode: 'FR', latitude: 45.76, longitude: 4.84 },
  { code: 'BHX1', city: 'Birmingham', countryCode: 'GB', latitude: 52.48, longitude: -1.89 },
  { code: 'MAD1', city: 'Madrid', countryCode: 'ES', latitude: 40.42, longitude: -3.7 },
  { code: 'WAW1', city: 'Warsaw', countryCode: 'PL', latitude: 52.23, longitude: 21.01 },
];

export interface AddressName {
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

export const addressNames: readonly AddressName[] = [
  { lines: ['Prinsengracht 263'], city: 'Amsterdam', postalCode: '1016 GV', countryCode: 'NL' },
  { lines: ['Torstraße 140'], city: 'Berlin', postalCode: '10119', countryCode: 'DE' },
  { lines: ['Lange Straße 12'], city: 'Leipzig', postalCode: '04103', countryCode: 'DE' },
  { lines: ['8 Colmore Row'], city: 'Birmingham', postalCode: 'B3 2BJ', countryCode: 'GB' },
  { lines: ['12 Rue de la République'], city: 'Lyon', postalCode: '69002', countryCode: 'FR' },
];
