import { currencyCode } from '@stoa/kernel/currency.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { drawDocument } from '../src/documents/draw-document.ts';
import type { Address, Buyer } from '../src/domain/buyer.ts';
import type { PlacedGood } from '../src/domain/good.ts';
import type { Promotion } from '../src/domain/promotions.ts';
import { makeQuote } from '../src/domain/quote.ts';
import type { TaxRate } from '../src/domain/tax.ts';
import type { FullDocument } from '../src/store/documents.ts';
import type { OrderRow } from '../src/store/orders.ts';

const house = '01890a5d-ac96-774b-bcce-b30209900001';
const place = '01890a5d-ac96-774b-bcce-b30209900002';
export const orderId = '01890a5d-ac96-774b-bcce-b30209900003';

export const addressOf = (countryCode: string, more: Partial<Address> = {}): Address => ({
  name: 'Clara Visser',
  organization: null,
  lines: ['Prinsengracht 263'],
  district: null,
  city: 'Amsterdam',
  administrativeArea: null,
  postalCode: '1016 GV',
  countryCode,
  phone: null,
  ...more,
});

export interface Bought {
  readonly country?: string;
  readonly currency?: string;
  readonly included?: boolean;
  readonly rates?: readonly Omit<TaxRate, 'countryCode' | 'region'>[];
  readonly region?: string;
  readonly goods?: readonly Partial<PlacedGood>[];
  readonly promotions?: readonly Promotion[];
  readonly deliveryMinor?: bigint;
  readonly buyer?: Partial<Buyer>;
  readonly order?: Partial<OrderRow>;
}

const standard = { taxClass: 'STANDARD' as const, name: 'btw', ppm: 210_000 };

/** An order as it stands in the books: its quote is made by the same sums as a real one. */
export function paperOrder(bought: Bought = {}): OrderRow {
  const { country = 'NL', currency = 'EUR', included = true, rates = [standard], region = '', goods = [{}] } = bought;
  const quote = makeQuote({
    currency: currencyCode(currency),
    now: new Date('2026-11-02T09:00:00.000Z'),
    goods: goods.map((good, index) => ({
      offerId: house,
      variantId: house,
      productId: house,
      sellerId: house,
      own: true,
      title: `Thing ${index + 1}`,
      sku: `SKU-${index + 1}`,
      taxClass: 'STANDARD',
      weightGrams: 100,
      unitMinor: 10_00n,
      quantity: 1,
      locationId: place,
      ...good,
    })),
    promotions: bought.promotions ?? [],
    taxes: { included, rates: rates.map((rate) => ({ ...rate, countryCode: country, region })) },
    service: 'STANDARD',
    routes: new Map(
      goods.map(({ locationId = place }) => [
        locationId,
        { kilometers: 10, lanes: [], rates: [rateOf(bought.deliveryMinor ?? 4_95n)] },
      ]),
    ),
  });
  if ('kind' in quote) throw new Error('It can be delivered.');
  const address = addressOf(country);
  return {
    id: orderId,
    number: 'A1B2C3D4E5',
    channel: 'ONLINE',
    checkoutId: null,
    cartId: null,
    userId: '01890a5d-ac96-774b-bcce-b302099a8057',
    secretHash: null,
    status: 'SHIPPED',
    currency: quote.currency,
    totalMinor: quote.totalMinor,
    refundMinor: 0n,
    buyer: {
      email: 'clara@example.com',
      name: 'Clara Visser',
      locale: 'en-GB',
      registeredAt: null,
      shipping: address,
      billing: address,
      destination: null,
      service: 'STANDARD',
      couponCodes: [],
      gift: null,
      ...bought.buyer,
    },
    quote,
    paymentId: '01890a5d-ac96-774b-bcce-b30209900004',
    forget: false,
    entries: 1,
    placedAt: new Date('2026-11-02T09:00:00.000Z'),
    ...bought.order,
  };
}

const rateOf = (baseMinor: bigint) => ({
  service: 'STANDARD' as const,
  baseMinor,
  perKilogramMinor: 0n,
  perDistanceMinor: 0n,
  freeFromMinor: null,
  maxGrams: 1_000_000,
  maxKilometers: null,
  fromHours: 24,
  toHours: 48,
});

export const paper = (order: OrderRow, more: Partial<FullDocument> = {}): FullDocument => ({
  number: 'R000000007',
  orderId: order.id,
  kind: 'INVOICE',
  refundId: null,
  totalMinor: order.totalMinor,
  issuedAt: new Date('2026-11-03T10:00:00.000Z'),
  issuer: {
    name: 'Stoa',
    lines: ['Keizersgracht 1'],
    postalCode: '1015 CC',
    city: 'Amsterdam',
    countryCode: 'NL',
    email: 'invoices@stoa.example',
    register: null,
    taxNumbers: { NL: 'btw-id NL000000000B00', JP: '登録番号 T0000000000000', IN: 'GSTIN 00AAAAA0000A0Z0' },
    timeZone: 'Europe/Amsterdam',
  },
  sellers: {},
  corrects: null,
  reason: null,
  credited: [],
  ...more,
});

/** A credit note for the order's first unit. */
export const creditPaper = (
  order: OrderRow,
  credit: {
    readonly amountMinor: bigint;
    readonly whole?: boolean;
    readonly lines?: FullDocument['credited'][0]['lines'];
  },
  more: Partial<FullDocument> = {},
): FullDocument =>
  paper(order, {
    number: 'C000000003',
    kind: 'CREDIT_NOTE',
    refundId: orderId,
    totalMinor: credit.amountMinor,
    reason: 'CANCELLED',
    corrects: { number: 'R000000007', issuedAt: new Date('2026-11-03T10:00:00.000Z') },
    credited: [{ sellerId: house, locationId: place, whole: false, lines: [], ...credit }],
    ...more,
  });

/** What a reader finds in it, page by page. Spaces that only come of how lines are broken are single ones. */
export async function read(order: OrderRow, document: FullDocument = paper(order)): Promise<string[]> {
  return await readPdf(await drawDocument(document, order));
}

export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

/** Where each piece of text stands on its page, from below. */
export async function readPlaces(pdf: Uint8Array): Promise<{ readonly text: string; readonly y: number }[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.flatMap((item) =>
        'str' in item && item.str.trim() ? [{ text: item.str, y: item.transform[5] }] : [],
      );
    }),
  );
}
