import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

const api = new URL('../../../schema/api.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

/** The type of a mutation's one argument, as the schema has it. */
export function inputOf(mutation: string): string {
  schema ??= buildSchema(readFileSync(api, 'utf8'), { assumeValidSDL: true });
  const [input] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  if (!input) throw new Error(`There is no mutation ${mutation} with an input.`);
  return String(input.type);
}
