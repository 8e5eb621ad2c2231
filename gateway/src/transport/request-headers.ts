import type { Clock } from '@stoa/kernel/clock.ts';
import { type Caller, callerHeader, signCaller } from '@stoa/platform/identity.ts';
import { traceHeaders } from '@stoa/platform/telemetry/traces.ts';
import type { PassedHeaders } from './header-rules.ts';
import type { FetchRequest } from './transport.ts';
import { acceptedEncodings } from './unpack.ts';

export interface HeaderSources {
  /** Ours and the subgraph's: who asks is vouched for. Absent where the subgraph is somebody else's. */
  readonly secret: string | undefined;
  readonly clock: Clock;
  readonly passed: PassedHeaders;
  readonly compressed: boolean;
}

/** Names and values in turn: the form that undici reads without a copy. */
export function requestHeaders({ secret, clock, passed, compressed }: HeaderSources): (r: FetchRequest) => string[] {
  const fixed = ['content-type', 'application/json', 'accept', 'application/graphql-response+json, application/json'];
  if (compressed) fixed.push('accept-encoding', acceptedEncodings);
  const sign = secret === undefined ? null : signer(secret, clock);
  return ({ caller, headers }) => {
    const all = [...fixed, 'x-request-id', caller.requestId, ...passed(headers)];
    if (sign) all.push(callerHeader, sign(caller));
    const trace = traceHeaders();
    for (const name in trace) all.push(name, trace[name] ?? '');
    return all;
  };
}

/** A fifth of how long a signature is good for. */
const reusedMs = 12_000;

/** One signature for all fetches of a request: it costs as much as the rest of a fetch's headers together. */
export function signer(secret: string, clock: Clock): (caller: Caller) => string {
  const signed = new WeakMap<Caller, { readonly text: string; readonly until: number }>();
  return (caller) => {
    const now = clock.now().getTime();
    const known = signed.get(caller);
    if (known && now < known.until) return known.text;
    const text = signCaller(caller, secret, clock);
    signed.set(caller, { text, until: now + reusedMs });
    return text;
  };
}
