import { invalidInput, type InvalidInput } from './refusals.ts';

export const mostLists = 50;
export const mostItems = 200;
const longestName = 100;

/** As it is kept: trimmed, on one line. */
export function checkName(given: string): string | InvalidInput {
  const name = given.trim();
  return name.length >= 1 && name.length <= longestName && !/\p{Cc}/u.test(name)
    ? name
    : invalidInput(`must be one line of 1 to ${longestName} characters`, 'name');
}
