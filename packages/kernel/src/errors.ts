/** The one table of codes. A client may switch on a code for ever; the message may be reworded. */
export const codes = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_ID: 400,
  BAD_INPUT: 400,
  BAD_PAGINATION: 400,
  BATCHING_DISABLED: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  TOKEN_LIMIT: 400,
  DEPTH_LIMIT: 400,
  ALIAS_LIMIT: 400,
  ROOT_FIELD_LIMIT: 400,
  DIRECTIVE_LIMIT: 400,
  INPUT_LIMIT: 400,
  COST_LIMIT: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_REQUIRED: 400,
  PERSISTED_QUERY_MISMATCH: 400,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  INTROSPECTION_DISABLED: 400,
  URL_NOT_ALLOWED: 400,
  CARD_NUMBER_REFUSED: 400,
  IDEMPOTENCY_MISMATCH: 409,
  VERSION_CONFLICT: 409,
  STEP_UP_REQUIRED: 403,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  SLOW_READER: 429,
  INTERNAL_ERROR: 500,
  DOMAIN_UNAVAILABLE: 503,
  TIMEOUT: 504,
  STARTUP_FAILED: 500,
  COMPOSITION_FAILED: 500,
} as const;

export type Code = keyof typeof codes;

/** The caller's fault, or a known one of ours: carries a code, and a message that says what to do. */
export class StoaError extends Error {
  readonly code: Code;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'StoaError';
    this.code = code;
    this.extensions = extensions;
  }
}

export function fail(code: Code, message: string, extensions?: Readonly<Record<string, unknown>>): never {
  throw new StoaError(code, message, extensions);
}
