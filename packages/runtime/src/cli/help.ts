import { fail } from '@stoa/kernel/errors.ts';
import { commands } from './commands.ts';

export async function run([name]: string[]): Promise<void> {
  process.stdout.write(name === undefined ? overview() : one(name));
}

function overview(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  stoa ${usage.padEnd(width)}  ${summary}`);
  return `Usage: stoa <command>\n\n${lines.join('\n')}\n\nSettings come from the environment; "stoa doctor" lists them.\n`;
}

function one(name: string): string {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) fail('BAD_INPUT', `There is no command "${name}": "stoa help" lists them all.`);
  return `Usage: stoa ${command.usage}\n\n  ${command.summary}\n`;
}
