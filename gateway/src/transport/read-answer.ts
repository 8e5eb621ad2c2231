import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/** What stands in an answer's text; a sentence's end says what is wrong with it, if it is no answer of GraphQL. */
export function readAnswer(text: string): FormattedExecutionResult | string {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  return readStep(answer);
}

/** The same for what was JSON before: an event of a stream. */
export function readStep(answer: unknown): FormattedExecutionResult | string {
  if (!isObject(answer)) return 'is not a JSON object';
  const { data, errors } = answer;
  if (data === undefined && errors === undefined) return 'is not one of GraphQL: it has neither data nor errors';
  if (data !== undefined && data !== null && !isObject(data)) return 'has data that is not an object';
  if (errors === undefined || errors === null)
    return data === undefined ? 'is not one of GraphQL: it has neither data nor errors' : ({ data } as never);
  if (!Array.isArray(errors)) return 'has errors that are not a list';
  const told = errors.map(plainError);
  // An empty list says nothing, and would make a sound answer look like a broken one.
  if (told.length === 0) return data === undefined ? 'has neither data nor an error' : ({ data } as never);
  return { ...(data !== undefined && { data }), errors: told } as never;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members of other types than they should be are left out: what reads them later trusts their types. */
function plainError(error: unknown): GraphQLFormattedError {
  if (!isObject(error)) return { message: 'An error without words.' };
  const { message, path, extensions } = error;
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
  return {
    message: typeof message === 'string' ? message : 'An error without words.',
    ...(isPath && { path: path as (string | number)[] }),
    ...(isObject(extensions) && { extensions }),
  };
}
