import { ProviderRefused, ProviderUnavailable } from './payment-provider.ts';

export interface Ask {
  readonly provider: string;
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** What the provider's error says, in its own shape. */
  readonly problemOf: (body: unknown) => { readonly code: string; readonly message: string };
}

const timeoutMs = 10_000;
const tries = 3;

/** One call of a provider's API. What may have happened is tried again, then told as such; what was refused, as refused. */
export async function askJson(ask: Ask): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(ask);
    } catch (error) {
      if (error instanceof ProviderRefused || attempt === tries) throw error;
    }
  }
}

async function once({ provider, url, method = 'POST', headers, body, problemOf }: Ask): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    throw new ProviderUnavailable(provider, error);
  }
  const answer = parsed(text);
  if (response.ok) return answer;
  if (response.status >= 500 || response.status === 409 || response.status === 429)
    throw new ProviderUnavailable(provider, new Error(`HTTP ${response.status}`));
  const { code, message } = problemOf(answer);
  throw new ProviderRefused(code, message);
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
