import type { IncomingHttpHeaders } from 'node:http';

/**
 * What tells two requests apart of which some headers reach a subgraph. Those that `Connection` names do not travel on: with
 * one of these a request gets what it gets without it, and must not be taken for one that has it.
 */
export function headersThatPass(names: readonly string[] | 'all'): (headers: IncomingHttpHeaders) => unknown {
  if (names === 'all') return (headers) => headers;
  return (headers) => {
    const hop = headers.connection?.toLowerCase().split(/\s*,\s*/) ?? [];
    return names.map((name) => (hop.includes(name) ? undefined : headers[name]));
  };
}
