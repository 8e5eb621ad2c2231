import { formatDecimal, money } from '@stoa/kernel/money.ts';
import Pdf from 'pdfkit';
import type { Address } from '../domain/buyer.ts';
import type { DocumentRow } from '../store/documents.ts';
import type { OrderRow } from '../store/orders.ts';

const margin = 56;
const right = 539;

/** An invoice shows how its total came about; a credit note says what goes back, and of which order. */
export function drawDocument(document: DocumentRow, order: OrderRow): Promise<Buffer> {
  const pdf = new Pdf({ size: 'A4', margin, info: { Title: document.number, Author: 'Stoa' } });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => void chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  head(pdf, document, order);
  if (document.kind === 'INVOICE') body(pdf, order);
  else row(pdf, `Credit for order ${order.number}`, words(document.totalMinor, order), true);
  pdf.end();
  return finished;
}

const words = (minor: bigint, { currency }: Pick<OrderRow, 'currency'>): string =>
  `${formatDecimal(money(minor, currency))} ${currency}`;

function head(pdf: PDFKit.PDFDocument, { kind, number, issuedAt }: DocumentRow, order: OrderRow): void {
  const title = kind === 'INVOICE' ? 'Invoice' : 'Credit note';
  pdf.fontSize(20).text(`${title} ${number}`);
  pdf.fontSize(10).fillColor('#555555');
  pdf.text(`Order ${order.number}, placed ${order.placedAt.toISOString().slice(0, 10)}`);
  pdf.text(`Issued ${issuedAt.toISOString().slice(0, 10)}`);
  pdf.moveDown().fillColor('#000000');
  for (const line of linesOf(order.buyer.billing)) pdf.text(line);
  pdf.moveDown(2);
}

function body(pdf: PDFKit.PDFDocument, order: OrderRow): void {
  for (const { kind, label, amountMinor } of order.quote.steps)
    row(pdf, plain(label), kind === 'TAX' && amountMinor === 0n ? '' : words(amountMinor, order), false);
  pdf.moveDown(0.5);
  row(pdf, 'Total', words(order.quote.totalMinor, order), true);
}

function row(pdf: PDFKit.PDFDocument, label: string, amount: string, strong: boolean): void {
  const { y } = pdf;
  pdf.font(strong ? 'Helvetica-Bold' : 'Helvetica').fontSize(10);
  const height = pdf.heightOfString(label, { width: 360 });
  if (y + height > 780) pdf.addPage();
  const at = pdf.y;
  pdf.text(label, margin, at, { width: 360 });
  pdf.text(amount, right - 130, at, { width: 130, align: 'right' });
  pdf.x = margin;
  pdf.y = at + height + 4;
}

const linesOf = ({ name, organization, lines, postalCode, city, countryCode }: Address): string[] =>
  [name, organization ?? '', ...lines, `${postalCode ?? ''} ${city}`.trim(), countryCode].filter(Boolean).map(plain);

/** The fonts that every reader has know Latin letters only: others are shown as question marks rather than as noise. */
const plain = (text: string): string => text.replaceAll(/[^ -\u00FF€–—’“”]/gu, '?');
