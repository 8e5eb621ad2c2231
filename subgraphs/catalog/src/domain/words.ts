import { invalidInput, type InvalidInput } from './refusals.ts';

/** Line breaks and tabs are text; other control characters are not, and Postgres takes no NUL. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A name or title: something to read, on one line. */
export function checkName(text: string, most: number, ...field: string[]): InvalidInput | null {
  if (text.trim() === '' || text.length > most) return invalidInput(`must have 1 to ${most} characters`, ...field);
  return control.test(text) || /[\r\n]/.test(text)
    ? invalidInput('must be one line without control characters', ...field)
    : null;
}

/** Longer text, or none. */
export function checkText(text: string, most: number, ...field: string[]): InvalidInput | null {
  if (text.length > most) return invalidInput(`must have at most ${most} characters`, ...field);
  return control.test(text) ? invalidInput('must have no control characters', ...field) : null;
}

/** The name that another system gave, when it gave one. */
export const checkReference = (reference: string | null): InvalidInput | null =>
  reference === null ? null : checkName(reference, 100, 'externalReference');

export const isStorable = (text: string): boolean => !control.test(text);
