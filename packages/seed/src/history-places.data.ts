/** Where buyers live, and what they are called there. */
export interface City {
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Its postal codes; `#` stands for a digit, `@` for a letter. */
  readonly postal: string;
}

export interface Country {
  readonly code: string;
  readonly currency: 'EUR' | 'GBP';
  readonly locale: string;
  /** Of all buyers, in hundredths. */
  readonly share: number;
  readonly taxName: string;
  readonly taxPpm: number;
  readonly childrenPpm: number;
  readonly streets: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): string[] => text.split(', ');

export const cities: readonly City[] = [
  { city: 'Amsterdam', countryCode: 'NL', latitude: 52.37, longitude: 4.9, postal: '10## @@' },
  { city: 'Utrecht', countryCode: 'NL', latitude: 52.09, longitude: 5.12, postal: '35## @@' },
  { city: 'Rotterdam', countryCode: 'NL', latitude: 51.92, longitude: 4.48, postal: '30## @@' },
  { city: 'Berlin', countryCode: 'DE', latitude: 52.52, longitude: 13.4, postal: '10###' },
  { city: 'Leipzig', countryCode: 'DE', latitude: 51.34, longitude: 12.37, postal: '04###' },
  { city: 'Hamburg', countryCode: 'DE', latitude: 53.55, longitude: 9.99, postal: '20###' },
  { city: 'Munich', countryCode: 'DE', latitude: 48.14, longitude: 11.58, postal: '80###' },
  { city: 'Cologne', countryCode: 'DE', latitude: 50.94, longitude: 6.96, postal: '50###' },
  { city: 'Lyon', countryCode: 'FR', latitude: 45.76, longitude: 4.84, postal: '6900#' },
  { city: 'Paris', countryCode: 'FR', latitude: 48.86, longitude: 2.35, postal: '7501#' },
  { city: 'Marseille', countryCode: 'FR', latitude: 43.3, longitude: 5.37, postal: '1300#' },
  { city: 'Birmingham', countryCode: 'GB', latitude: 52.48, longitude: -1.89, postal: 'B# #@@' },
  { city: 'London', countryCode: 'GB', latitude: 51.51, longitude: -0.13, postal: 'E# #@@' },
  { city: 'Manchester', countryCode: 'GB', latitude: 53.48, longitude: -2.24, postal: 'M# #@@' },
  { city: 'Madrid', countryCode: 'ES', latitude: 40.42, longitude: -3.7, postal: '280##' },
  { city: 'Barcelona', countryCode: 'ES', latitude: 41.39, longitude: 2.17, postal: '080##' },
  { city: 'Warsaw', countryCode: 'PL', latitude: 52.23, longitude: 21.01, postal: '00-###' },
  { city: 'Krakow', countryCode: 'PL', latitude: 50.06, longitude: 19.94, postal: '30-###' },
  { city: 'Vienna', countryCode: 'AT', latitude: 48.21, longitude: 16.37, postal: '10#0' },
  { city: 'Brussels', countryCode: 'BE', latitude: 50.85, longitude: 4.35, postal: '10#0' },
];

export const countries: readonly Country[] = [
  {
    code: 'NL',
    currency: 'EUR',
    locale: 'en',
    share: 24,
    taxName: 'btw',
    taxPpm: 210_000,
    childrenPpm: 210_000,
    streets: words('Keizersgracht, Lindelaan, Molenstraat, Havenweg, Kerkplein'),
    first: words('Sanne, Daan, Fleur, Bram, Lotte, Sem, Noor, Jesse, Femke, Thijs, Iris, Ruben'),
    last: words('de Vries, Jansen, Bakker, Visser, Smit, Meijer, Mulder, Bos, Vos, Peters'),
  },
  {
    code: 'DE',
    currency: 'EUR',
    locale: 'de',
    share: 30,
    taxName: 'USt',
    taxPpm: 190_000,
    childrenPpm: 190_000,
    streets: words('Lindenallee, Gartenweg, Bahnhofstraße, Am Markt, Bergstraße'),
    first: words('Anna, Lukas, Mia, Finn, Lena, Paul, Emma, Jonas, Klara, Moritz, Greta, Felix'),
    last: words('Müller, Schmidt, Weber, Wagner, Becker, Hoffmann, Koch, Richter, Wolf, Neumann'),
  },
  {
    code: 'FR',
    currency: 'EUR',
    locale: 'en',
    share: 14,
    taxName: 'TVA',
    taxPpm: 200_000,
    childrenPpm: 200_000,
    streets: words("Rue Victor Hugo, Avenue des Lilas, Rue du Port, Place de l'Église, Rue Pasteur"),
    first: words('Camille, Hugo, Léa, Louis, Chloé, Jules, Manon, Arthur, Inès, Gabriel'),
    last: words('Martin, Bernard, Dubois, Thomas, Robert, Petit, Durand, Leroy, Moreau, Simon'),
  },
  {
    code: 'GB',
    currency: 'GBP',
    locale: 'en',
    share: 16,
    taxName: 'VAT',
    taxPpm: 200_000,
    childrenPpm: 0,
    streets: words('High Street, Church Lane, Mill Road, Station Road, Victoria Terrace'),
    first: words('Olivia, Jack, Amelia, Harry, Isla, George, Ava, Oscar, Freya, Alfie'),
    last: words('Smith, Jones, Taylor, Brown, Davies, Evans, Wilson, Walker, Wright, Green'),
  },
  {
    code: 'ES',
    currency: 'EUR',
    locale: 'en',
    share: 7,
    taxName: 'IVA',
    taxPpm: 210_000,
    childrenPpm: 210_000,
    streets: words('Calle Mayor, Calle del Sol, Avenida de la Paz, Calle Real'),
    first: words('Lucía, Mateo, Martina, Pablo, Carla, Diego, Elena, Javier'),
    last: words('García, López, Pérez, Sánchez, Romero, Torres, Navarro, Molina'),
  },
  {
    code: 'PL',
    currency: 'EUR',
    locale: 'en',
    share: 5,
    taxName: 'VAT',
    taxPpm: 230_000,
    childrenPpm: 230_000,
    streets: words('ul. Lipowa, ul. Polna, ul. Szkolna, ul. Ogrodowa'),
    first: words('Zofia, Jan, Maja, Antoni, Hanna, Jakub, Lena, Filip'),
    last: words('Nowak, Kowalski, Lewandowski, Zielinski, Kaminski, Mazur, Krol, Dudek'),
  },
  {
    code: 'AT',
    currency: 'EUR',
    locale: 'de',
    share: 2,
    taxName: 'USt',
    taxPpm: 200_000,
    childrenPpm: 200_000,
    streets: words('Hauptplatz, Donaugasse, Schlossweg'),
    first: words('Marie, Lorenz, Valentina, Jakob, Sophie, Elias'),
    last: words('Gruber, Huber, Bauer, Pichler, Steiner, Moser'),
  },
  {
    code: 'BE',
    currency: 'EUR',
    locale: 'en',
    share: 2,
    taxName: 'BTW',
    taxPpm: 210_000,
    childrenPpm: 210_000,
    streets: words('Stationsstraat, Rue Haute, Nieuwstraat'),
    first: words('Louise, Arthur, Elise, Noah, Marie, Victor'),
    last: words('Maes, Jacobs, Willems, Claes, Dupont, Lambert'),
  },
];
