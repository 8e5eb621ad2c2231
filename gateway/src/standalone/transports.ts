import { fail } from '@stoa/kernel/errors.ts';
import { subgraphUrls } from '../supergraph/subgraph-urls.ts';
import type { HeaderRule } from '../transport/header-rules.ts';
import { overHttp } from '../transport/http.ts';
import { counted, observed } from '../transport/observed.ts';
import { shaped } from '../transport/shaped.ts';
import { hedgeOfTail, type Shaping, wireShaping } from '../transport/shaping.ts';
import type { Transport } from '../transport/transport.ts';
import type { Config, SubgraphConfig } from './config.ts';

/** Ways to the subgraphs that a supergraph names; one whose address has not changed stays, with all that it has learned. */
export function transportsBy({ all, subgraphs }: Config) {
  const urlOf = new WeakMap<Transport, string>();
  return (supergraphSdl: string, before: ReadonlyMap<string, Transport>): ReadonlyMap<string, Transport> => {
    const urls = new Map(
      [...subgraphUrls(supergraphSdl)].map(([name, url]) => [name, subgraphs[name]?.url ?? url] as const),
    );
    const transports = new Map(
      [...urls].map(([name, url]) => {
        const known = before.get(name);
        const isThere = known !== undefined && urlOf.get(known) === url;
        const transport = isThere ? known : transportTo(name, url, settled(all, subgraphs[name]));
        urlOf.set(transport, url);
        return [name, transport] as const;
      }),
    );
    return transports;
  };
}

/** Rules of one subgraph come after those of all. */
const settled = (all: SubgraphConfig, own: SubgraphConfig = {}): SubgraphConfig => ({
  ...all,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  headers: [...(all.headers ?? []), ...(own.headers ?? [])],
});

function transportTo(name: string, url: string, config: SubgraphConfig): Transport {
  if (!URL.canParse(url))
    fail('STARTUP_FAILED', `The supergraph has no address for the subgraph "${name}": set subgraphs.${name}.url.`);
  const { headers = [], connections, maxAnswerBytes, compressed, socketUrl } = config;
  const rules = headers as readonly HeaderRule[];
  const transport = overHttp({
    name,
    url,
    socketUrl,
    headers: rules,
    ...(connections !== undefined && { connections }),
    ...(maxAnswerBytes !== undefined && { mostAnswerBytes: maxAnswerBytes }),
    ...(compressed !== undefined && { compressed }),
  });
  const way = shaped(name, transport, shapingOf(config), { observe: counted(name) });
  return observed(name, way);
}

const shapingOf = ({ timeoutMs, retries, breaker, concurrency, shareFetches, hedge }: SubgraphConfig): Shaping => ({
  timeoutMs: timeoutMs ?? wireShaping.timeoutMs,
  retry: retries === 0 || !wireShaping.retry ? null : { ...wireShaping.retry, most: retries ?? wireShaping.retry.most },
  breaker: breaker === false ? null : wireShaping.breaker,
  limit: wireShaping.limit && { ...wireShaping.limit, underWay: concurrency ?? wireShaping.limit.underWay },
  share: shareFetches ?? wireShaping.share,
  hedge: hedge === true ? hedgeOfTail : null,
});
