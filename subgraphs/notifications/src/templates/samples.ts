import type { KindName } from '../domain/kinds.ts';
import type { LetterData } from '../domain/letter.ts';
import { asLines } from './parts.ts';

const lines = asLines([
  ['2 × Fern Tent (Moss, 2 people)', 'EUR 39990'],
  ['1 × Camp Stove', 'EUR 4995'],
]);
const order = { number: 'S-2026-000123' };

/** For previews: what a template might be given. */
export const samples: Readonly<Record<KindName, LetterData>> = {
  'sign-up': { token: 'example' },
  'sign-up-known': {},
  'email-change': { token: 'example' },
  'password-reset': { token: 'example' },
  'password-reset-unknown': {},
  'security-alert': { kind: 'NEW_DEVICE' },
  'erasure-requested': { dueAt: '2026-07-01T00:00:00.000Z' },
  'export-ready': {},
  'order-placed': { ...order, total: 'EUR 44985', lines },
  'unit-shipped': { ...order, whole: 'yes' },
  'unit-delivered': { ...order, whole: 'yes' },
  'parcel-undelivered': { ...order, status: 'LOST' },
  'refund-settled': { ...order, amount: 'EUR 4995', reason: 'RETURNED' },
  'return-progressed': { ...order, status: 'APPROVED' },
  'cart-abandoned': { lines },
  'price-dropped': { title: 'Fern Tent', price: 'EUR 17995' },
  'back-in-stock': { title: 'Fern Tent' },
};
