import { invalidInput, type InvalidInput } from './refusals.ts';

export const isSku = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9-]{2,59}$/.test(text);

export const checkSku = (sku: string): InvalidInput | null =>
  isSku(sku) ? null : invalidInput('must have 3 to 60 letters, digits and hyphens', 'sku');
