export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});

const mostOfOne = 999;
const mostLines = 100;
const longestNote = 500;

export function checkLines(lines: readonly { readonly quantity: number }[]): InvalidInput | null {
  if (lines.length < 1 || lines.length > mostLines) return invalidInput(`must have 1 to ${mostLines} lines`, 'lines');
  const wrong = lines.findIndex(({ quantity }) => !Number.isInteger(quantity) || quantity < 1 || quantity > mostOfOne);
  if (wrong < 0) return null;
  return invalidInput(`must be a whole number from 1 to ${mostOfOne}`, 'lines', `${wrong}`, 'quantity');
}

export function checkGift(gift: {
  readonly message: string | null;
  readonly recipient: string | null;
}): InvalidInput | null {
  if ((gift.message?.length ?? 0) > longestNote)
    return invalidInput(`is longer than ${longestNote} characters`, 'gift', 'message');
  if ((gift.recipient?.length ?? 0) > 200) return invalidInput('is longer than 200 characters', 'gift', 'recipient');
  return null;
}

const email = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;

export const checkEmail = (text: string): InvalidInput | null =>
  email.test(text) ? null : invalidInput('is not an e-mail address', 'email');

export const checkKey = (key: string): InvalidInput | null =>
  key.length >= 1 && key.length <= 200 ? null : invalidInput('must have 1 to 200 characters', 'idempotencyKey');
