import { fakeClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { tokenVerifier } from '../../src/identity/token-verifier.ts';
import { startGateway } from '../../src/start-gateway.ts';
import type { GatewayOptions } from '../../src/gateway-options.ts';
import { stoaTokens } from '../../src/identity/stoa-tokens.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { type Domain, supergraphOf, transportTo } from './domains.ts';

export const issuer = 'https://stoa.example';
export const clock = fakeClock();

export interface Claims {
  readonly iss?: string;
  readonly aud?: string;
  readonly exp?: number;
}

type Options = Omit<Partial<GatewayOptions>, 'transports'> & { readonly transports?: Record<string, Transport> };

/** A gateway on a free port, before made-up domains, with keys that the test holds. */
export async function runningGateway(
  domains: readonly Domain[],
  { transports = {}, log = makeLogger('silent'), ...options }: Options = {},
) {
  const keys = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
  const gateway = await startGateway({
    executor: 'own',
    supergraphSdl: supergraphOf(domains),
    transports: new Map(domains.map((domain) => [domain.name, transports[domain.name] ?? transportTo(domain)])),
    verifier: tokenVerifier({ keys: () => Promise.resolve({ keys: [jwk] }), ...stoaTokens(issuer), clock }),
    clock,
    production: true,
    log,
    port: 0,
    host: '127.0.0.1',
    ...options,
  });
  const url = `http://127.0.0.1:${gateway.port}`;
  return {
    url,
    jwk,
    privateKey: keys.privateKey,
    gateway,
    stop: () => gateway.stop(),
    /** What accounts would issue, changed as an attacker or a mistake would. */
    token: (claims: Claims = {}, header: Record<string, unknown> = {}) =>
      new SignJWT({ roles: [], scope: 'users:read', ...claims })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'k1', ...header })
        .setSubject('usr_01KE6KNFN0F5XRA0SG712NW9T5')
        .setIssuedAt(Math.floor(clock.now().getTime() / 1000))
        .setIssuer(claims.iss ?? issuer)
        .setAudience(claims.aud ?? 'stoa')
        .setExpirationTime(claims.exp ?? Math.floor(clock.now().getTime() / 1000) + 600)
        .sign(keys.privateKey),
    async ask(body: unknown, headers: Record<string, string> = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}

/** The code of the first error. */
export const codeOf = ({ text }: { readonly text: string }): unknown =>
  (JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] }).errors?.[0]?.extensions?.code;
