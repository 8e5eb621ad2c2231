export const roles = ['CUSTOMER', 'SELLER', 'SUPPORT', 'WAREHOUSE', 'CARRIER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** Who asks. Made by the gateway from a verified token; subgraphs believe nothing else. */
export interface Viewer {
  readonly userId: string | null;
  readonly clientId: string | null;
  readonly sessionId: string | null;
  /** The seller that this user or client may act for. */
  readonly sellerId: string | null;
  readonly roles: readonly Role[];
  /** What the token was issued for; null means everything that the roles allow. */
  readonly scopes: readonly string[] | null;
  /** Seconds since 1970 of the last proof of identity, for step-up. */
  readonly authenticatedAt: number | null;
  readonly mfa: boolean;
}

export const anonymous: Viewer = {
  userId: null,
  clientId: null,
  sessionId: null,
  sellerId: null,
  roles: [],
  scopes: null,
  authenticatedAt: null,
  mfa: false,
};

/** `*` matches one word: `catalog:*` is every scope of catalog. */
const granted: Readonly<Record<Role, readonly string[]>> = {
  CUSTOMER: ['account:read', 'account:write'],
  SELLER: ['account:read', 'account:write', 'offers:write', 'stock:read', 'stock:write', 'media:write'],
  SUPPORT: ['account:read', 'account:write', 'users:read', 'orders:*', 'payments:*', 'parcels:read', 'messages:read'],
  WAREHOUSE: [
    'account:read',
    'account:write',
    'stock:read',
    'stock:write',
    'inventory:write',
    'warehouse:*',
    'parcels:read',
  ],
  CARRIER: ['account:read', 'account:write', 'parcels:*'],
  ADMIN: ['*:*'],
};

const covers = (grant: string, scope: string): boolean => {
  const [domain, verb] = grant.split(':');
  const [wantedDomain, wantedVerb] = scope.split(':');
  return (domain === '*' || domain === wantedDomain) && (verb === '*' || verb === wantedVerb);
};

/** A user needs a role that grants it; a token issued for fewer scopes needs it among those too. */
export function allows(viewer: Viewer, scope: string): boolean {
  const byRole = viewer.roles.some((role) => granted[role].some((grant) => covers(grant, scope)));
  const byToken = viewer.scopes?.some((grant) => covers(grant, scope)) ?? true;
  return viewer.clientId === null ? byRole && byToken : viewer.scopes !== null && byToken;
}
