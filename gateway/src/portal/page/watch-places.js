/** Where things can be sent for the sake of a longer way, and towns to know a map by. */
export const destinations = [
  { lines: ['Rua Augusta 24'], city: 'Lisboa', postalCode: '1100-048', countryCode: 'PT' },
  { lines: ['Drottninggatan 50'], city: 'Stockholm', postalCode: '111 21', countryCode: 'SE' },
  { lines: ['Via Cavour 71'], city: 'Roma', postalCode: '00184', countryCode: 'IT', administrativeArea: 'RM' },
  { lines: ['Ermou 60'], city: 'Athina', postalCode: '105 63', countryCode: 'GR' },
  { lines: ['12 Grafton Street'], city: 'Dublin', postalCode: 'D02 VF65', countryCode: 'IE' },
];

/** Longitude and latitude by name; the first are the most welcome on a map. */
const towns = {
  London: [-0.13, 51.51],
  Paris: [2.35, 48.86],
  Berlin: [13.4, 52.52],
  Madrid: [-3.7, 40.42],
  Rome: [12.5, 41.9],
  Vienna: [16.37, 48.21],
  Warsaw: [21.01, 52.23],
  Stockholm: [18.07, 59.33],
  Athens: [23.73, 37.98],
  Lisbon: [-9.14, 38.72],
  Dublin: [-6.26, 53.35],
  Oslo: [10.75, 59.91],
  Helsinki: [24.94, 60.17],
  Copenhagen: [12.57, 55.68],
  Amsterdam: [4.9, 52.37],
  Brussels: [4.35, 50.85],
  Prague: [14.42, 50.09],
  Budapest: [19.04, 47.5],
  Bucharest: [26.1, 44.43],
  Sofia: [23.32, 42.7],
  Belgrade: [20.46, 44.82],
  Istanbul: [28.98, 41.01],
  Kyiv: [30.52, 50.45],
  Barcelona: [2.17, 41.39],
  Naples: [14.27, 40.85],
  Milan: [9.19, 45.46],
  Munich: [11.58, 48.14],
  Hamburg: [9.99, 53.55],
  Cologne: [6.96, 50.94],
  Leipzig: [12.37, 51.34],
  Lyon: [4.84, 45.76],
  Marseille: [5.37, 43.3],
  Bordeaux: [-0.58, 44.84],
  Birmingham: [-1.89, 52.48],
  Edinburgh: [-3.19, 55.95],
  Reykjavik: [-21.94, 64.15],
  Riga: [24.11, 56.95],
  Porto: [-8.61, 41.15],
  Seville: [-5.98, 37.39],
  Zurich: [8.54, 47.37],
  Bergen: [5.32, 60.39],
  Algiers: [3.06, 36.75],
  Tunis: [10.18, 36.81],
  'New York': [-74.01, 40.71],
  Tokyo: [139.69, 35.68],
  Sydney: [151.21, -33.87],
  Toronto: [-79.38, 43.65],
  Mumbai: [72.88, 19.08],
};

export const townList = Object.entries(towns).map(([name, [longitude, latitude]]) => ({ name, longitude, latitude }));

/** As the people there call them. */
const ownNames = {
  lisboa: 'Lisbon',
  roma: 'Rome',
  athina: 'Athens',
  praha: 'Prague',
  wien: 'Vienna',
  warszawa: 'Warsaw',
  kobenhavn: 'Copenhagen',
  københavn: 'Copenhagen',
  münchen: 'Munich',
  köln: 'Cologne',
  milano: 'Milan',
  napoli: 'Naples',
  sevilla: 'Seville',
  bruxelles: 'Brussels',
};

const byName = new Map([
  ...townList.map((town) => [town.name.toLowerCase(), town]),
  ...Object.entries(ownNames).map(([own, name]) => [own, townList.find((town) => town.name === name)]),
]);

/** Where a town is, as far as this page knows; null for another. */
export const townOf = (name) => byName.get((name ?? '').toLowerCase()) ?? null;
