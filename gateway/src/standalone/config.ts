import { z } from 'zod';

/** A number of milliseconds. */
const ms = z.number().int().min(1).max(600_000);
const count = z.number().int().min(1);

const headerRule = z.union([
  z.strictObject({ propagate: z.string(), as: z.string().optional(), default: z.string().optional() }),
  z.strictObject({ propagateMatching: z.string() }),
  z.strictObject({ insert: z.string(), value: z.string() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ removeMatching: z.string() }),
]);

const subgraph = z.strictObject({
  url: z.url().optional().describe('Where the subgraph is, if not where the supergraph says.'),
  socketUrl: z.url().optional().describe('Where its subscriptions are; its URL with ws for http when absent.'),
  headers: z
    .array(headerRule)
    .optional()
    .describe(
      'Rules, in order: { propagate, as, default }, { propagateMatching }, { insert, value }, { remove }, { removeMatching }.',
    ),
  timeoutMs: ms.optional().describe('For a whole fetch, retries included.'),
  retries: z
    .number()
    .int()
    .min(0)
    .max(10)
    .optional()
    .describe('Further tries of a query of which nothing was answered.'),
  breaker: z.boolean().optional().describe('Whether a subgraph that mostly fails is left alone for some seconds.'),
  concurrency: count.optional().describe('Fetches under way at once; more wait in line.'),
  shareFetches: z.boolean().optional().describe('Whether equal queries of equal authority share one fetch.'),
  hedge: z
    .boolean()
    .optional()
    .describe('Whether a query that is slower than most is sent a second time, for a few per cent of them.'),
  maxAnswerBytes: count.optional().describe('Reading stops above.'),
  connections: count.optional().describe('Connections kept open.'),
  compressed: z.boolean().optional().describe('Whether packed answers are asked for.'),
});

/** Every setting of the gateway when it stands alone. docs/gateway/config.md is made from this. */
export const configSchema = z.strictObject({
  supergraph: z.string().optional().describe('File or URL of the supergraph; --supergraph goes before it.'),
  pollSeconds: z
    .number()
    .min(1)
    .max(86_400)
    .default(10)
    .describe('How often a supergraph by URL is looked at; a file is watched.'),
  listen: z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('Address to listen on.'),
      port: z.number().int().min(0).max(65_535).default(4000).describe('Port; --port goes before it.'),
      path: z.string().startsWith('/').default('/graphql').describe('Path of the graph.'),
    })
    .prefault({}),
  all: subgraph.prefault({}).describe('What holds for every subgraph.'),
  subgraphs: z.record(z.string(), subgraph).default({}).describe('What holds for one subgraph, by its name.'),
  tokens: z
    .strictObject({
      jwks: z.url().describe('Where the issuer publishes its keys.'),
      issuer: z.string().optional().describe('What `iss` must be.'),
      audience: z.string().optional().describe('What `aud` must hold.'),
      algorithms: z
        .array(z.string())
        .min(1)
        .default(['EdDSA', 'ES256', 'RS256'])
        .describe('Signatures that are believed.'),
    })
    .optional()
    .describe('Access tokens; without this nobody is signed in.'),
  operations: z
    .strictObject({
      level: z
        .enum(['off', 'log', 'safelist', 'id-only'])
        .default('off')
        .describe(
          'off: anything, automatic persisted queries too; log: tells of what was not published; safelist: published only; id-only: by id only.',
        ),
      manifests: z
        .array(z.string())
        .default([])
        .describe('Manifests of persisted queries, or folders of .graphql files.'),
    })
    .prefault({}),
  limits: z
    .strictObject({
      bodyBytes: count.default(1_000_000).describe('Of a request.'),
      tokens: count.default(5_000).describe('Words and signs of an operation.'),
      depth: count.default(16).describe('Levels of fields.'),
      aliases: count.default(100).describe('Fields under another name.'),
      rootFields: count.default(30).describe('Fields at the root.'),
      directives: count.default(200).describe('Uses of directives.'),
      fields: count.default(5_000).describe('Fields, with fragments written out.'),
      inputDepth: count.default(32).describe('Levels of variables.'),
      inputValues: count.default(20_000).describe('Values in variables.'),
      cost: count.default(20_000).describe('Points that one operation may cost, by @cost and @listSize.'),
      listLength: count
        .default(1_000)
        .describe('What a list may be asked to hold, where @listSize names the argument.'),
      budget: z
        .strictObject({
          most: count.describe('Points that a client can save up.'),
          perSecond: z.number().positive().describe('Points that come back each second.'),
        })
        .optional()
        .describe('What each client may spend; by its token, or its address.'),
      measureOnly: z.boolean().default(false).describe('Whether cost is told and nothing refused for it.'),
    })
    .prefault({}),
  cors: z.array(z.string()).default([]).describe('Origins whose pages may ask; ["*"] for any.'),
  introspection: z.boolean().default(false).describe('Whether clients may read the schema.'),
  portal: z
    .boolean()
    .default(false)
    .describe(
      'Whether / shows the portal: all of it to anybody where introspection is on, else to tokens with the scope gateway:read.',
    ),
  shareRequests: z.boolean().default(true).describe('Whether equal queries of equal authority under way run once.'),
  cache: z
    .strictObject({
      staleSeconds: z
        .number()
        .min(0)
        .default(0)
        .describe('How long an answer is given out once more after its time, while it is made anew.'),
      secret: z
        .string()
        .min(16)
        .describe(
          'For `POST /cache/invalidate { "tags": […] }`: tags of @cacheTag, or `subgraph/Type:id` and `subgraph/Type*`.',
        ),
    })
    .optional()
    .describe('Keeps answers and entities by @cacheControl; without this nothing is kept.'),
  metrics: z.boolean().default(false).describe('Prometheus metrics at /metrics.'),
  otlp: z.url().optional().describe('Collector of traces.'),
  redis: z.string().optional().describe('Redis that several gateways share budgets, and what they keep, in.'),
  logLevel: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged.'),
});

export type Config = z.infer<typeof configSchema>;
export type SubgraphConfig = z.infer<typeof subgraph>;
