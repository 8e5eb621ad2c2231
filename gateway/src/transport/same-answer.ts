import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { PassedHeaders } from './header-rules.ts';
import type { FetchRequest } from './transport.ts';

/** Viewers live as long as their token is kept: their text is made once. */
const texts = new WeakMap<Viewer, string>();

function textOf(viewer: Viewer): string {
  const known = texts.get(viewer);
  if (known !== undefined) return known;
  const text = JSON.stringify(viewer);
  texts.set(viewer, text);
  return text;
}

/**
 * Equal for callers whom a subgraph answers alike: who they are (with roles, scopes, session and how fresh their proof
 * is), their language and currency, and the headers that rules pass on. Left out are the request's id, the address and
 * the browser: they are for logs and for the mutations that note where somebody signed in. A subgraph that answers
 * *queries* by them must not share its fetches.
 */
export function authorityOf({ caller: { viewer, locale, currency }, headers }: FetchRequest, passed: PassedHeaders) {
  const names = passed(headers);
  // A line each: JSON writes none within a text, and neither a locale nor a currency has any.
  return `${textOf(viewer)}\n${locale}\n${currency}\n${names.length === 0 ? '' : JSON.stringify(names)}`;
}

/** Equal for queries that get the same answer: asked by equals, and not with a write ended in between. */
export function sameAnswer(request: FetchRequest, passed: PassedHeaders): string {
  const { query, operationName, variables, after = 0 } = request;
  return `${authorityOf(request, passed)}\n${after}\n${JSON.stringify(variables)}\n${operationName}\n${query}`;
}
