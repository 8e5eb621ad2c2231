import type { IncomingHttpHeaders } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';
import { callerHeader } from '@stoa/platform/identity.ts';

/** Names are compared without regard to case; `matching` is a regular expression over the whole name. Rules run in order. */
export type HeaderRule =
  | { readonly propagate: string; readonly as?: string; readonly default?: string }
  | { readonly propagateMatching: string }
  | { readonly insert: string; readonly value: string }
  | { readonly remove: string }
  | { readonly removeMatching: string };

/** What of a client's headers a subgraph gets: names and values in turn, as undici takes them. */
export type PassedHeaders = (headers: IncomingHttpHeaders) => readonly string[];

/** Of one hop, of the body that we write ourselves, or ours alone to say. */
const never = new Set(
  `connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding upgrade
  expect host content-length content-type content-encoding accept accept-encoding x-request-id ${callerHeader}`.split(
    /\s+/,
  ),
);

const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const text = /^[\t\x20-\x7e\x80-\xff]*$/;

type Change = (passed: Map<string, string>, given: ReadonlyMap<string, string>) => void;

export function headerRules(rules: readonly HeaderRule[]): PassedHeaders {
  if (rules.length === 0) return () => [];
  const changes = rules.map(changeOf);
  return (headers) => {
    const given = passable(headers);
    const passed = new Map<string, string>();
    for (const change of changes) change(passed, given);
    return [...passed].flat();
  };
}

function changeOf(rule: HeaderRule): Change {
  if ('propagate' in rule) {
    const name = named(rule.propagate);
    const as = named(rule.as ?? rule.propagate);
    const otherwise = rule.default === undefined ? undefined : valued(as, rule.default);
    return (passed, given) => {
      const value = given.get(name) ?? otherwise;
      if (value !== undefined) passed.set(as, value);
    };
  }
  if ('insert' in rule) {
    const name = named(rule.insert);
    const value = valued(name, rule.value);
    return (passed) => void passed.set(name, value);
  }
  if ('remove' in rule) {
    const name = named(rule.remove);
    return (passed) => void passed.delete(name);
  }
  const matches = 'propagateMatching' in rule ? pattern(rule.propagateMatching) : pattern(rule.removeMatching);
  if ('propagateMatching' in rule)
    return (passed, given) => {
      for (const [name, value] of given) if (matches.test(name)) passed.set(name, value);
    };
  return (passed) => {
    for (const name of passed.keys()) if (matches.test(name)) passed.delete(name);
  };
}

/** What a client sent, without what may not travel on; `Connection` names more of that. */
function passable(headers: IncomingHttpHeaders): Map<string, string> {
  const hop = new Set((headers.connection ?? '').toLowerCase().split(/\s*,\s*/));
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !never.has(name) && !hop.has(name))
      given.set(name, Array.isArray(value) ? value.join(', ') : value);
  return given;
}

function named(name: string): string {
  const lower = name.toLowerCase();
  if (!token.test(lower)) fail('STARTUP_FAILED', `"${name}" is no name of a header.`);
  if (never.has(lower))
    fail('STARTUP_FAILED', `A rule may not touch the header "${lower}": the gateway writes it itself.`);
  return lower;
}

const valued = (name: string, value: string): string =>
  text.test(value)
    ? value
    : fail('STARTUP_FAILED', `The value for the header "${name}" has characters that a header cannot have.`);

function pattern(source: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, 'i');
  } catch {
    return fail('STARTUP_FAILED', `"${source}" is no regular expression: check the rules for headers.`);
  }
}
