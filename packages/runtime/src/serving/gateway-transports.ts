import { inProcess } from '@stoa/gateway/transport/in-process.ts';
import { overHttp } from '@stoa/gateway/transport/http.ts';
import { counted, observed } from '@stoa/gateway/transport/observed.ts';
import { shaped } from '@stoa/gateway/transport/shaped.ts';
import { callShaping, wireShaping } from '@stoa/gateway/transport/shaping.ts';
import type { Transport } from '@stoa/gateway/transport/transport.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';

/** A way to each domain: a call for those of this process, HTTP for the others. */
export const transportsTo = (
  domains: readonly string[],
  local: ReadonlyMap<string, RunningSubgraph>,
  settings: Settings,
): Map<string, Transport> =>
  new Map(domains.map((name) => [name, observed(name, transportTo(name, local.get(name), settings))]));

function transportTo(name: string, here: RunningSubgraph | undefined, { subgraphUrls, secret }: Settings): Transport {
  const url = subgraphUrls[name];
  const options = { observe: counted(name) };
  if (url) return shaped(name, overHttp({ name, url, secret }), wireShaping, options);
  if (here) return shaped(name, inProcess(here), callShaping, options);
  return fail('STARTUP_FAILED', `No way to the domain "${name}": set SUBGRAPH_URL_${name.toUpperCase()} to its URL.`);
}
