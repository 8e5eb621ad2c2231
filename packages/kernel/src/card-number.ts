import { fail } from './errors.ts';
import { isUuid } from './ids.ts';

/** 13 to 19 digits with spaces or dashes between, standing alone. */
const shape = /(?<![0-9A-Za-z])\d(?:[ -]?\d){12,18}(?![0-9A-Za-z])/g;

/** Whether a text holds what may be the number of a payment card: by its length, and by Luhn's check digit. */
export const hasCardNumber = (text: string): boolean =>
  text.length >= 13 && !isUuid(text) && [...text.matchAll(shape)].some(([digits]) => passesLuhn(digits));

/** Refuses such a number anywhere in an input but a field for phones, one in ten of which pass; says not where, so that nothing repeats it. */
export function refuseCardNumbers(input: unknown): void {
  if (typeof input === 'string') {
    if (hasCardNumber(input))
      fail(
        'CARD_NUMBER_REFUSED',
        'This looks like a card number: send the token that the payment provider gives for it.',
      );
  } else if (Array.isArray(input)) input.forEach(refuseCardNumbers);
  else if (input !== null && typeof input === 'object' && !(input instanceof Date))
    for (const [name, value] of Object.entries(input)) if (name !== 'phone') refuseCardNumbers(value);
}

function passesLuhn(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ''), Number);
  const sum = digits.toReversed().reduce((total, digit, place) => {
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
