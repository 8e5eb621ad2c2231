import '@stoa/platform/mend-postgres.ts';
import { isDebugging } from '@stoa/platform/settings.ts';
import { StoaError } from '@stoa/kernel/errors.ts';
import { commands, load } from './cli/commands.ts';

const usage = 2;

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === (/^(-h|--help)$/.test(name) ? 'help' : name));
  if (!command) return say(`There is no command "${name}": "stoa help" lists them all.`, usage);
  const asksForHelp = args.some((word) => word === '--help' || word === '-h');
  const { run } = await load(asksForHelp ? 'help' : command.name);
  return (await run(asksForHelp ? [command.name] : args)) ?? 0;
}

function say(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

/** One sentence for what was foreseen; for the rest one sentence and where to look further. */
function explain(error: unknown): number {
  if (isDebugging()) return say(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
  if (error instanceof StoaError) return say(error.message, error.code === 'BAD_INPUT' ? usage : 1);
  const message = error instanceof Error ? error.message : String(error);
  const isMisuse = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isMisuse) return say(`${message.split('. ')[0]}. "stoa help" shows how it is called.`, usage);
  return say(`Stoa stopped on an error of its own: ${message} (LOG_LEVEL=debug shows where).`, 1);
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
