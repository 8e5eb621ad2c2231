import { createHash } from 'node:crypto';
import { drawDocument } from '../src/documents/draw-document.ts';
import { addressOf, paper, paperOrder } from './papers.ts';

/** Draws a bill for each name that it is given, one after the other, and tells what the last one came to. */
for (const [index, name] of process.argv.slice(2).entries()) {
  const order = paperOrder({ buyer: { billing: addressOf('NL', { name }) } });
  const pdf = await drawDocument(paper(order), order);
  if (index === process.argv.length - 3) console.log(createHash('sha256').update(pdf).digest('hex'));
}
