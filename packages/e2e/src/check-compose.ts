import { readFileSync } from 'node:fs';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** No Docker is needed to see that every domain has its container, and that nothing points into the void. */
export function problemsOf(text: string): string[] {
  const { services, volumes } = parse(text, { merge: true }) as Compose;
  const problems: string[] = [];
  for (const domain of domainNames()) {
    if (services[domain]?.command?.join(' ') !== `serve ${domain}`)
      problems.push(`${domain} has no container that serves it.`);
    const url = services['gateway']?.environment?.[`SUBGRAPH_URL_${domain.toUpperCase()}`];
    if (url !== `http://${domain}:4000/graphql`) problems.push(`The gateway is not told where ${domain} is.`);
  }
  for (const [name, { image, depends_on = {}, volumes: mounts = [] }] of Object.entries(services)) {
    if (image !== 'stoa' && !/:\d+(\.\d+)+$/.test(image ?? ''))
      problems.push(`${name}: the image ${image} is not pinned.`);
    for (const other of Object.keys(depends_on))
      if (!services[other]) problems.push(`${name} waits for ${other}, which is not there.`);
    for (const mount of mounts)
      if (!(mount.split(':')[0] ?? '' in volumes)) problems.push(`${name}: no volume for ${mount}.`);
  }
  for (const name of ['gateway', 'postgres', 'redis', 'typesense'])
    if (!services[name]) problems.push(`There is no service ${name}.`);
  return problems;
}

if (import.meta.main) {
  const problems = problemsOf(readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8'));
  process.stdout.write(problems.length === 0 ? 'docker-compose.yml is in order.\n' : `${problems.join('\n')}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
