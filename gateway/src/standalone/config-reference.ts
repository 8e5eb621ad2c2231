import { z } from 'zod';
import { configSchema } from './config.ts';

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The reference of all settings, from their own schema: what it says is what is checked. */
export function configReference(): string {
  const rows = rowsOf(z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema, '');
  return [
    '# Settings of the stand-alone gateway',
    '',
    '`npx stoa gateway --config stoa.yaml`. Written in YAML; `${NAME}` stands for a variable of the environment. Unknown',
    'settings are refused. This page is made by `npm run docs:config` from the schema that checks them.',
    '',
    '| setting | kind | default | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function rowsOf(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
    const path = `${prefix}${name}`;
    const ofEach = typeof each.additionalProperties === 'object' ? each.additionalProperties : null;
    // Of one subgraph what holds for all is told once, under `all`.
    if (ofEach) return [row(`${path}.<name>`, each, 'as `all`')];
    if (each.properties) return [...(each.description ? [row(path, each, 'object')] : []), ...rowsOf(each, `${path}.`)];
    return [row(path, each, kindOf(each))];
  });
}

const row = (path: string, { description = '', default: usual }: JsonSchema, kind: string): string =>
  `| \`${path}\` | ${kind} | ${usual === undefined || typeof usual === 'object' ? '' : `\`${JSON.stringify(usual).replaceAll('"', '')}\``} | ${description.replaceAll('|', '\\|')} |`;

const kindOf = ({ type, enum: values, items }: JsonSchema): string =>
  values
    ? values.map((each) => `\`${String(each)}\``).join(', ')
    : type === 'array'
      ? `list of ${items?.type ?? 'rules'}`
      : (type ?? 'any');
