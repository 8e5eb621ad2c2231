import type { z } from 'zod';

/** A fact, past tense, versioned: `inventory.stock-changed.v1`. */
export interface EventType<Payload> {
  readonly name: string;
  readonly domain: string;
  readonly schema: z.ZodType<Payload>;
}

/** A request that needs an answer, typed on both ways and checked at the border. */
export interface CommandType<Input, Output> {
  readonly name: string;
  readonly domain: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

const eventName = /^[a-z]+\.[a-z-]+\.v\d+$/;
const commandName = /^[a-z]+\.[a-z-]+$/;

export function defineEvent<Payload>(name: string, schema: z.ZodType<Payload>): EventType<Payload> {
  if (!eventName.test(name)) throw new Error(`An event is named domain.noun-participle.v1, not "${name}".`);
  return { name, domain: domainOf(name), schema };
}

export function defineCommand<Input, Output>(
  name: string,
  { input, output }: { readonly input: z.ZodType<Input>; readonly output: z.ZodType<Output> },
): CommandType<Input, Output> {
  if (!commandName.test(name)) throw new Error(`A command is named domain.verb-noun, not "${name}".`);
  return { name, domain: domainOf(name), input, output };
}

const domainOf = (name: string): string => name.slice(0, name.indexOf('.'));
