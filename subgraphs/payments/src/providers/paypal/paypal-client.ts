import { z } from 'zod';
import { askJson } from '../ask-json.ts';

export interface PaypalKeys {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type AskPaypal = (method: 'GET' | 'POST', path: string, body?: string, key?: string) => Promise<unknown>;

const grant = z.object({ access_token: z.string(), expires_in: z.number() });
const problem = z.object({
  name: z.string().optional(),
  message: z.string().optional(),
  details: z.array(z.object({ issue: z.string(), description: z.string().optional() })).optional(),
});

/** Asks with an access token, which is fetched anew a minute before it lapses. */
export function paypalClient({ url, clientId, clientSecret }: PaypalKeys): AskPaypal {
  let token: { readonly text: Promise<string>; until: number } | null = null;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');

  function access(): Promise<string> {
    if (token && token.until > Date.now()) return token.text;
    const fresh = { text: Promise.resolve(''), until: Date.now() + 60_000 };
    const text = askJson({
      provider: 'paypal',
      url: `${url}/v1/oauth2/token`,
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
      problemOf,
    }).then((answer) => {
      const { access_token, expires_in } = grant.parse(answer);
      fresh.until = Date.now() + (expires_in - 60) * 1000;
      return access_token;
    });
    text.catch(() => (token = null));
    token = Object.assign(fresh, { text });
    return text;
  }

  return async (method, path, body, key) =>
    await askJson({
      provider: 'paypal',
      url: `${url}${path}`,
      method,
      headers: {
        authorization: `Bearer ${await access()}`,
        'content-type': 'application/json',
        prefer: 'return=representation',
        ...(key !== undefined && { 'paypal-request-id': key.replaceAll(' ', '-') }),
      },
      body,
      problemOf,
    });
}

function problemOf(body: unknown) {
  const { data } = problem.safeParse(body);
  const [first] = data?.details ?? [];
  return {
    code: first?.issue ?? data?.name ?? 'UNKNOWN',
    message: first?.description ?? data?.message ?? 'PayPal refused the request.',
  };
}
