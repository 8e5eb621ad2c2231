import type { RefundReason } from '../../store/refunds.ts';
import type { Service } from '../../domain/delivery.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';

/** Everything that a document says of its own accord. */
export interface Words {
  readonly invoice: string;
  /** Where the law wants another word above it. */
  readonly taxInvoice: string;
  readonly creditNote: string;
  readonly number: string;
  readonly issued: string;
  readonly order: string;
  readonly ordered: string;
  readonly supplied: string;
  readonly suppliedFrom: (date: string) => string;
  readonly corrects: string;
  readonly invoiceOf: (number: string, date: string) => string;
  readonly billedTo: string;
  readonly deliveredTo: string;
  readonly soldIn: string;
  readonly item: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly unitPriceTaxed: string;
  readonly rate: string;
  readonly net: string;
  readonly total: string;
  readonly soldBy: (seller: string) => string;
  readonly discounted: (amount: string) => string;
  readonly netEach: (amount: string) => string;
  readonly delivery: Readonly<Record<Service, string>>;
  readonly goods: string;
  readonly discount: (code: string) => string;
  readonly sending: string;
  readonly sum: string;
  readonly credited: string;
  readonly containedTax: string;
  readonly tax: string;
  readonly place: string;
  readonly untaxed: string;
  readonly together: string;
  readonly paidOnline: (reference: string) => string;
  readonly paidAtTill: string;
  readonly nothingToPay: string;
  readonly goesBack: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<RefundReason, string>>;
  readonly givenBefore: string;
}

const languages: Readonly<Record<string, Words>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
};

/** What we do not speak is said in English. */
export const wordsIn = (language: string): Words => languages[language] ?? english;
