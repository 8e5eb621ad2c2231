import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface SocialAccount {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export const client = { clientId: 'stoa', clientSecret: 'a secret of the shop at the provider' };
export const redirectUri = 'http://localhost:3000/signed-in';

/** A real OpenID provider on this machine, and a browser that signs in there. */
export async function socialProvider(accounts: Readonly<Record<string, SocialAccount>>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for the tests'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    close() {
      server.close();
      server.closeAllConnections();
    },
    browse: (url: string, login: string) => browse(url, login),
  };
}

/** Follows redirects and fills in the forms for login and consent, until the way leads back to the shop. */
async function browse(start: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const visit = async (url: URL, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...body });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return answer;
  };
  let url = new URL(start);
  let form: Record<string, string> | undefined;
  for (let step = 0; step < 15; step++) {
    const answer = await visit(url, form);
    form = undefined;
    const location = answer.headers.get('location');
    if (location) url = new URL(location, url);
    else {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!prompt) throw new Error(`The provider says: ${page.slice(0, 500)}`);
      form = { prompt, ...(prompt === 'login' && { login, password: 'any' }) };
    }
    if (url.href.startsWith(redirectUri)) return url;
  }
  throw new Error('The provider leads nowhere.');
}
