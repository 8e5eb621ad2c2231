import Pdf from 'pdfkit';
import type { FullDocument } from '../store/documents.ts';
import type { OrderRow } from '../store/orders.ts';
import { creditSheet } from './credit-sheet.ts';
import { drawHead } from './draw-head.ts';
import { drawSums } from './draw-sums.ts';
import { drawTable } from './draw-table.ts';
import { invoiceSheet } from './invoice-sheet.ts';
import { openPage, writeFeet } from './page.ts';

/** The same document is the same bytes, whenever and wherever it is drawn: its day is the day on which it was issued. */
export function drawDocument(document: FullDocument, order: OrderRow): Promise<Buffer> {
  const sheet = document.kind === 'INVOICE' ? invoiceSheet(document, order) : creditSheet(document, order);
  const { issuedAt, number, issuer } = document;
  const pdf = new Pdf({
    size: sheet.paper,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    // No font of the reader's: all letters come with the document.
    font: null as never,
    pdfVersion: '1.7',
    lang: sheet.language,
    displayTitle: true,
    info: { Title: `${sheet.title} ${number}`, Author: issuer.name, CreationDate: issuedAt, ModDate: issuedAt },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => void chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const page = openPage(pdf);
  drawHead(page, sheet);
  drawTable(page, sheet);
  drawSums(page, sheet);
  writeFeet(page, sheet);
  pdf.end();
  return finished;
}
