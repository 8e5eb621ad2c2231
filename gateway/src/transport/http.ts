import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import type { FormattedExecutionResult } from 'graphql';
import { Pool, request as send } from 'undici';
import type { Cancel } from './cancel.ts';
import { CollectAnswer, type HttpAnswer, type Room } from './collect-answer.ts';
import { failureOf } from './failure-of.ts';
import { FetchFailed } from './fetch-failed.ts';
import { type HeaderRule, headerRules } from './header-rules.ts';
import { readAnswer } from './read-answer.ts';
import { requestBodies } from './request-body.ts';
import { requestHeaders } from './request-headers.ts';
import { sockets } from './sockets.ts';
import type { FetchRequest, Transport } from './transport.ts';
import { unpack } from './unpack.ts';

export interface HttpTarget {
  readonly name: string;
  readonly url: string;
  /** Where its subscriptions are, if not at `url`. */
  readonly socketUrl?: string | undefined;
  /** Absent for a subgraph that is not Stoa's: then nobody is vouched for, and it is asked for `__typename` to see whether it lives. */
  readonly secret?: string | undefined;
  readonly clock?: Clock;
  readonly headers?: readonly HeaderRule[];
  readonly connections?: number;
  readonly mostAnswerBytes?: number;
  /** Ask for packed answers: worth it over a slow wire only. */
  readonly compressed?: boolean;
}

/** Two seconds to connect would stall a page whose other half is there; a dead port refuses at once anyway. */
const connectMs = 1_000;
/** The last guard against a silent peer, for who uses this transport without a time limit of its own. */
const silentMs = 60_000;

export function overHttp({ name, url, secret, clock = systemClock, ...options }: HttpTarget): Transport {
  const { connections = 128, mostAnswerBytes = 16 * 2 ** 20, compressed = false } = options;
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    connect: { timeout: connectMs },
    headersTimeout: silentMs,
    bodyTimeout: silentMs,
    // Chosen in the handshake of TLS: costs nothing where it is not offered.
    allowH2: origin.startsWith('https:'),
  });
  const path = pathname + search;
  const room: Room = { mostEach: mostAnswerBytes, mostTogether: 4 * mostAnswerBytes, held: 0 };
  const passed = headerRules(options.headers ?? []);
  const headersFor = requestHeaders({ secret, clock, passed, compressed });
  const bodyFor = requestBodies();
  const toSocket = sockets({ name, url: options.socketUrl ?? url.replace(/^http/, 'ws'), secret, clock, passed });

  const fetched = (request: FetchRequest, cancel: Cancel | undefined): Promise<FormattedExecutionResult> =>
    new Promise((resolve, reject) => {
      const handler = new CollectAnswer(
        room,
        (answer) => {
          try {
            resolve(read(answer));
          } catch (error) {
            reject(error as Error);
          }
        },
        (error, hasBegun) => reject(failureOf(name, error, hasBegun)),
      );
      cancel?.listen((reason) => {
        // Here and now: undici tells one that waits for a connection when it has got one.
        reject(reason);
        handler.cancel(reason);
      });
      pool.dispatch({ path, method: 'POST', headers: headersFor(request), body: bodyFor(request) }, handler);
    });

  function read({ status, encoding, body }: HttpAnswer): FormattedExecutionResult | Promise<FormattedExecutionResult> {
    if (encoding === undefined) return answerOf(name, status, body);
    return unpacked(name, body, encoding, mostAnswerBytes).then((plain) => answerOf(name, status, plain));
  }

  return {
    prefersFewRequests: true,
    passed,
    execute: fetched,
    subscribe: (request) => Promise.resolve(toSocket.subscribe(request)),
    async ready() {
      try {
        const asked = secret === undefined ? `${path}?query={__typename}` : '/health/ready';
        const { body, statusCode } = await send(new URL(asked, origin), {
          dispatcher: pool,
          headersTimeout: connectMs,
          bodyTimeout: connectMs,
          headers: { 'apollo-require-preflight': 'true' },
        });
        await body.dump();
        // A foreign server may refuse a query by GET: that it refuses shows that it lives.
        return secret === undefined ? statusCode < 500 : statusCode === 200;
      } catch {
        return false;
      }
    },
    async stop() {
      toSocket.stop();
      await pool.destroy();
    },
  };
}

/** The way is broken, not the answer: somebody between us and it says so. */
const brokenWay = new Set([502, 503, 504]);

function answerOf(name: string, status: number, body: Buffer): FormattedExecutionResult {
  const answer = readAnswer(body.toString());
  if (typeof answer !== 'string') return answer;
  const said = status === 200 ? '' : ` with the status ${status}`;
  throw new FetchFailed(name, 'DOMAIN_UNAVAILABLE', `answered${said}, and what it answered ${answer}`, {
    unanswered: brokenWay.has(status),
  });
}

async function unpacked(name: string, body: Buffer, encoding: string, most: number): Promise<Buffer> {
  try {
    const plain = await unpack(body, encoding, most);
    if (plain) return plain;
  } catch (error) {
    throw failureOf(name, error as Error, true);
  }
  throw new FetchFailed(name, 'DOMAIN_UNAVAILABLE', 'packed its answer in a way that is not known here');
}
