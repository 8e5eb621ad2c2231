import type { TaxLine } from '../domain/quote.ts';
import type { FullDocument } from '../store/documents.ts';
import type { OrderRow } from '../store/orders.ts';
import { addressLines } from './address-lines.ts';
import { type Formats, formatsIn } from './formats.ts';
import { localeOfOrder } from './locale-of-order.ts';
import type { Party, Sheet } from './sheet.ts';
import type { TaxedSum } from './taxes-by-class.ts';
import { type Words, wordsIn } from './words/words.ts';

/** What a sheet is written with. */
export interface Writing {
  readonly language: string;
  readonly words: Words;
  readonly formats: Formats;
}

export function writingOf(order: OrderRow, { issuer }: FullDocument): Writing {
  const { language, locale } = localeOfOrder(order);
  return { language, words: wordsIn(language), formats: formatsIn(locale, order.currency, issuer.timeZone) };
}

type Frame = Pick<Sheet, 'language' | 'paper' | 'issuer' | 'parties' | 'itemHead' | 'heads'>;

/** What invoices and credit notes have in common: from whom, to whom, and the head of the table. */
export function frameOf({ issuer }: FullDocument, order: OrderRow, { language, words, formats }: Writing): Frame {
  const { name, lines, postalCode, city, countryCode, email, register, taxNumbers } = issuer;
  const own = { name: '', organization: null, lines: [...lines], district: null, administrativeArea: null };
  const taxNumber = taxNumbers[order.buyer.shipping.countryCode] ?? taxNumbers[countryCode] ?? '';
  const address = addressLines({ ...own, postalCode, city, countryCode }, formats.country(countryCode));
  return {
    language,
    paper: ['US', 'CA'].includes(order.buyer.billing.countryCode) ? 'LETTER' : 'A4',
    issuer: {
      name,
      lines: [...address, taxNumber].filter(Boolean),
      foot: [name, email, register ?? ''].filter(Boolean),
    },
    parties: partiesOf(order, words, formats),
    itemHead: words.item,
    heads: [
      words.quantity,
      order.quote.taxIncluded ? words.unitPriceTaxed : words.unitPrice,
      words.rate,
      words.net,
      words.total,
    ],
  };
}

/** The note, the wrapping and the message of a gift are between its giver and the warehouse: no document has them. */
function partiesOf({ buyer, channel }: OrderRow, words: Words, formats: Formats): Party[] {
  const written = (address: typeof buyer.billing) => addressLines(address, formats.country(address.countryCode));
  if (channel === 'STORE')
    return [
      { label: words.billedTo, lines: [buyer.name ?? buyer.billing.name].filter(Boolean) },
      { label: words.soldIn, lines: written(buyer.shipping) },
    ].filter(({ lines }) => lines.length > 0);
  const [billed, delivered] = [written(buyer.billing), written(buyer.shipping)];
  const same = billed.join('\n') === delivered.join('\n');
  return [{ label: words.billedTo, lines: billed }, ...(same ? [] : [{ label: words.deliveredTo, lines: delivered }])];
}

/** `20 %`, or `5 % + 9.975 %` where two lie upon one thing. */
export const rateText = (taxes: readonly TaxLine[] | undefined, { percent }: Formats): string =>
  taxes === undefined ? '–' : taxes.length === 0 ? percent('0') : taxes.map((tax) => percent(tax.percent)).join(' + ');

/** `US-CA` is told as the country, with the code of its region. */
export function placeText(jurisdiction: string, { country }: Formats): string {
  const [code = '', region] = jurisdiction.split('-');
  return region ? `${country(code)} (${region})` : country(code);
}

/** Tax by rate and place; what is taxed nowhere has a row of its own, so that the nets of single rates add up. */
export function taxTable(
  sums: readonly TaxedSum[],
  whole: { readonly untaxedMinor: bigint; readonly taxMinor: bigint; readonly totalMinor: bigint },
  { words, formats }: Writing,
): Sheet['taxes'] {
  const rows = sums.map(({ tax, netMinor, taxMinor }) => [
    `${tax.name} ${formats.percent(tax.percent)}`,
    placeText(tax.jurisdiction, formats),
    formats.money(netMinor),
    formats.money(taxMinor),
  ]);
  const untaxed =
    whole.untaxedMinor === 0n ? [] : [[words.untaxed, '', formats.money(whole.untaxedMinor), formats.money(0n)]];
  const sum = [words.together, '', formats.money(whole.totalMinor - whole.taxMinor), formats.money(whole.taxMinor)];
  return {
    heads: [words.tax, words.place, words.net, words.tax],
    rows: rows.length + untaxed.length > 1 ? [...rows, ...untaxed, sum] : [...rows, ...untaxed],
  };
}
