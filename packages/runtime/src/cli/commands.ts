export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
}

/** What a file of this folder exports. The exit code is 0 when it returns nothing. */
export interface CommandModule {
  readonly run: (args: string[]) => Promise<number | void>;
}

/** `schema:check` lives in schema-check.ts, and so on: a command's name is its file's. */
export const commands: readonly Command[] = [
  { name: 'dev', usage: 'dev', summary: 'everything in one process, embedded Postgres included' },
  { name: 'serve', usage: 'serve <domain…>', summary: 'chosen domains, each over HTTP' },
  {
    name: 'gateway',
    usage: 'gateway [--supergraph <file or URL>] [--port N] [--config stoa.yaml]',
    summary: 'the gateway, in front of domains served elsewhere or of any other supergraph',
  },
  { name: 'migrate', usage: 'migrate', summary: 'bring the tables of every domain up to date' },
  {
    name: 'seed',
    usage: 'seed [--scale small|medium|large] [--seed N]',
    summary: 'fill an empty installation with a world',
  },
  { name: 'doctor', usage: 'doctor [--json]', summary: 'what is configured, reachable, out of date' },
  { name: 'compose', usage: 'compose', summary: 'write schema/supergraph.graphql and schema/api.graphql' },
  { name: 'schema:check', usage: 'schema:check', summary: 'report breaking changes against the last commit on main' },
  { name: 'generate', usage: 'generate', summary: 'write types and migrations that follow from schema and tables' },
  { name: 'new-subgraph', usage: 'new-subgraph <name>', summary: 'begin a domain: a small subgraph that works' },
  { name: 'jobs', usage: 'jobs [retry <id>]', summary: 'jobs that used up their tries, and a way to try them again' },
  {
    name: 'events',
    usage: 'events [retry|replay <domain> <source> <position>]',
    summary: 'events that were set aside; try one again, or replay',
  },
  {
    name: 'operations',
    usage: 'operations list|publish|activate|retire|level …',
    summary: 'what clients may ask: publish a manifest, see and retire versions',
  },
  {
    name: 'sandbox',
    usage: 'sandbox',
    summary: 'the payment provider and the carrier that we play ourselves, as a process of their own',
  },
  {
    name: 'train-fraud',
    usage: 'train-fraud',
    summary: 'learn from the payments that are kept which ones to look at; the weekly job, now',
  },
  { name: 'help', usage: 'help [command]', summary: 'this page' },
];

/** Loaded when called: no command pays for another's modules. */
export async function load(name: string): Promise<CommandModule> {
  const file = new URL(`./${name.replace(':', '-')}.ts`, import.meta.url);
  return (await import(file.href)) as CommandModule;
}
