import Pdf from 'pdfkit';
import type { Address } from '../domain/address.ts';
import { code39 } from './code-39.ts';

export interface Label {
  readonly service: string;
  readonly carrier: string;
  readonly trackingCode: string;
  readonly from: Pick<Address, 'name' | 'lines' | 'city' | 'postalCode' | 'countryCode'>;
  readonly to: Pick<Address, 'name' | 'lines' | 'city' | 'postalCode' | 'countryCode'>;
  readonly weightGrams: number;
  readonly orderNumber: string;
}

/** A6, as label printers take it. */
const page: [number, number] = [298, 420];

export async function labelPdf(label: Label): Promise<Buffer> {
  const document = new Pdf({ size: page, margin: 18, info: { Title: `Label ${label.trackingCode}` } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.once('end', resolve));
  document.font('Helvetica-Bold').fontSize(18).text(`${label.carrier}  ${label.service}`);
  document.font('Helvetica').fontSize(8).moveDown(0.5).text('From').text(lines(label.from)).moveDown();
  document.fontSize(8).text('To').font('Helvetica-Bold').fontSize(14).text(lines(label.to)).moveDown();
  document
    .font('Helvetica')
    .fontSize(9)
    .text(`Order ${label.orderNumber}   ${(label.weightGrams / 1000).toFixed(2)} kg`);
  for (const { from, width } of code39(label.trackingCode, page[0] - 36))
    document.rect(18 + from, 310, width, 60).fill('black');
  document.font('Courier-Bold').fontSize(12).text(label.trackingCode, 18, 380, { align: 'center' });
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const lines = ({ name, lines: street, postalCode, city, countryCode }: Label['to']): string =>
  [name, ...street, [postalCode, city].filter(Boolean).join(' '), countryCode].filter(Boolean).join('\n');
