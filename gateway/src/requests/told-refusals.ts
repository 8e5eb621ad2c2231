import type { Plugin } from '../extend/plugin.ts';
import type { Answering } from './answering.ts';
import type { Asker } from './operation-request.ts';
import type { Outcome, Streaming } from './outcome.ts';

/** The same, and plugins that want to know are told of each refusal. */
export function toldRefusals(answering: Answering, plugins: readonly Plugin[]): Answering {
  const hearers = plugins.filter((plugin) => plugin.onRefused);
  if (hearers.length === 0) return answering;
  const told = <Result extends Outcome | Streaming>(outcome: Result, { client, caller, protocol }: Asker): Result => {
    if (outcome.kind !== 'refused') return outcome;
    const { status, errors } = outcome;
    const code = errors[0]?.extensions?.['code'];
    for (const plugin of hearers)
      plugin.onRefused?.({ code: typeof code === 'string' ? code : 'BAD_INPUT', status, client, caller, protocol });
    return outcome;
  };
  return {
    answer: async (request, asker) => told(await answering.answer(request, asker), asker),
    subscribe: async (request, asker) => told(await answering.subscribe(request, asker), asker),
  };
}
