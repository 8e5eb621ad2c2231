import { StoaError } from '@stoa/kernel/errors.ts';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { refuseShape, type ShapeLimits } from '../limits/shape.ts';

export interface Admission {
  readonly limits: ShapeLimits;
  /** Whether clients may read the schema; where not, they are not told names that they nearly guessed either. */
  readonly introspection: boolean;
}

/** Validation stops here: an operation with fifty mistakes is no better understood by the fifty-first. */
const mostErrors = 50;

/** The document of a text, no larger and no deeper than anybody needs. What comes after this may take time for granted. */
export function parseWithin(text: string, limits: ShapeLimits): DocumentNode {
  const document = parsed(text, limits.tokens);
  refuseShape(document, limits);
  return document;
}

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw tooDeep(error);
    if (/contains more (?:than|that) \d+ tokens/.test(error.message))
      throw new StoaError('TOKEN_LIMIT', `The operation has more than ${maxTokens} tokens: send less at once.`);
    throw new StoaError('GRAPHQL_PARSE_FAILED', error.message, { locations: error.locations });
  }
}

/** Brackets within brackets overrun the parser's stack before they overrun the count of tokens. */
const tooDeep = (error: unknown): unknown =>
  error instanceof RangeError
    ? new StoaError('DEPTH_LIMIT', 'The operation is nested deeper than can be read: flatten it.')
    : error;

/** What is wrong with a document; empty when nothing is. */
export function problemsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { introspection }: Admission,
): GraphQLError[] {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const problems = validate(schema, document, rules, { maxErrors: mostErrors });
  return introspection ? [...problems] : problems.map(withoutSuggestion);
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .*$/s, '');
  if (message === error.message) return error;
  return new GraphQLError(message, { nodes: error.nodes ?? null, extensions: error.extensions });
}
