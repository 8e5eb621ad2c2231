import { timingSafeEqual } from 'node:crypto';
import { fail } from '@stoa/kernel/errors.ts';
import { readBody } from '@stoa/platform/http/read-body.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import { z } from 'zod';
import type { Route } from '../gateway-options.ts';
import type { AnswerStore } from './answer-store.ts';

const body = z.strictObject({ tags: z.array(z.string().min(1).max(500)).min(1).max(1_000) });

/** `POST /cache/invalidate { "tags": […] }`: how a graph that tells no events says what has changed. */
export const invalidationRoute =
  (store: AnswerStore, secret: string): Route =>
  async (request, response) => {
    if (request.url !== '/cache/invalidate' || request.method !== 'POST') return false;
    const given = Buffer.from(request.headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${secret}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      fail('UNAUTHENTICATED', 'Send the secret of the settings: "authorization: Bearer <cache.secret>".');
    const parsed = body.safeParse(jsonOf(await readBody(request)));
    if (!parsed.success) fail('BAD_INPUT', 'The body is { "tags": ["…"] }, a thousand at most.');
    await store.invalidate(parsed.data.tags);
    writeJson(response, 200, { invalidated: parsed.data.tags.length });
    return true;
  };

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
