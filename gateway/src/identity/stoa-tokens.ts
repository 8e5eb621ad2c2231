import { ids } from '@stoa/kernel/ids.ts';
import { type Role, roles, type Viewer } from '@stoa/kernel/viewer.ts';

/** What the access tokens of accounts must say. One algorithm, and no other kind of signed text passes for a token. */
export const stoaTokens = (issuer: string) => ({
  expect: { issuer, audience: 'stoa', algorithms: ['EdDSA'], typ: 'at+jwt' },
  viewerOf,
});

function viewerOf(claims: Readonly<Record<string, unknown>>): Viewer {
  const subject = String(claims['sub']);
  const isClient = subject.startsWith(ids.apiClient.prefix);
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : null);
  const session = text('sid');
  const seller = text('seller');
  return {
    userId: isClient ? null : ids.user.decode(subject),
    clientId: isClient ? ids.apiClient.decode(subject) : null,
    sessionId: session === null ? null : ids.session.decode(session),
    sellerId: seller === null ? null : ids.seller.decode(seller),
    roles: Array.isArray(claims['roles'])
      ? roles.filter((role): role is Role => (claims['roles'] as unknown[]).includes(role))
      : [],
    scopes: text('scope')?.split(' ').filter(Boolean) ?? null,
    authenticatedAt: typeof claims['auth_time'] === 'number' ? claims['auth_time'] : null,
    mfa: claims['mfa'] === true,
  };
}
