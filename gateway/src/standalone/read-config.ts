import { existsSync, readFileSync } from 'node:fs';
import { fail } from '@stoa/kernel/errors.ts';
import { variableOf } from '@stoa/platform/settings.ts';
import { parse } from 'yaml';
import { type Config, configSchema } from './config.ts';

/** The settings of a file, checked whole: everything that is wrong with it is told at once. */
export function readConfig(path: string | undefined): Config {
  if (path === undefined) return configSchema.parse({});
  if (!existsSync(path)) fail('STARTUP_FAILED', `There is no file ${path}.`);
  const given = yamlOf(readFileSync(path, 'utf8'), path);
  const parsed = configSchema.safeParse(withEnvironment(given ?? {}));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path: at, message }) => `  ${at.join('.') || 'the file'}: ${message}`);
  return fail('STARTUP_FAILED', `${path} needs attention:\n${lines.join('\n')}`);
}

function yamlOf(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return fail('STARTUP_FAILED', `${path} is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `${NAME}` in a text stands for a variable of the environment: secrets need not be written down. */
function withEnvironment(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\$\{(\w+)\}/g, (_whole, name: string) => environmentOf(name));
  if (Array.isArray(value)) return value.map(withEnvironment);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withEnvironment(each)]));
}

const environmentOf = (name: string): string =>
  variableOf(name) ?? fail('STARTUP_FAILED', `The settings ask for \${${name}}, which the environment does not have.`);
