import { createHash } from 'node:crypto';
import { anonymous, type Viewer } from '@stoa/kernel/viewer.ts';
import type { Identity } from '../extend/plugin.ts';

/** Who a token proves its bearer to be: for Stoa's domains, and for rules that know nothing of Stoa. */
export interface Verified {
  readonly viewer: Viewer;
  readonly identity: Identity;
}

export const nobody: Verified = {
  viewer: anonymous,
  identity: { isAuthenticated: false, scopes: new Set(), claims: {}, key: '', expiresAt: null },
};

/** Claims that differ between two tokens of one session without changing any answer. */
const passing = new Set(['exp', 'iat', 'nbf', 'jti']);

export function verified(claims: Readonly<Record<string, unknown>>, viewer: Viewer): Verified {
  const { exp, scope, scp } = claims;
  const lasting = Object.entries(claims).filter(([name]) => !passing.has(name));
  return {
    viewer,
    identity: {
      isAuthenticated: true,
      scopes: new Set(words(scope ?? scp)),
      claims,
      key: createHash('sha256')
        .update(JSON.stringify(lasting.toSorted(([a], [b]) => (a < b ? -1 : 1))))
        .digest('base64url'),
      expiresAt: typeof exp === 'number' ? exp * 1000 : null,
    },
  };
}

/** RFC 8693 writes scopes in one text; several issuers write a list. */
const words = (scope: unknown): string[] =>
  typeof scope === 'string'
    ? scope.split(' ').filter(Boolean)
    : Array.isArray(scope)
      ? scope.filter((each): each is string => typeof each === 'string')
      : [];
