import { createClient } from 'graphql-ws/client';
import { personaPassword } from '@stoa/seed/names.data.ts';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface Client {
  readonly url: string;
  readonly accessToken: string | undefined;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  as(accessToken: string): Client;
  signedInAs(email: string): Promise<Client>;
  /** Values of a subscription, until returned. */
  listen(query: string, variables?: Record<string, unknown>): AsyncIterableIterator<Answer>;
}

export function clientOf(url: string, accessToken?: string): Client {
  const auth: Record<string, string> = accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` };
  const client: Client = {
    url,
    accessToken,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...auth, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
    as: (token) => clientOf(url, token),
    async signedInAs(email) {
      const answer = await client.ask(
        'mutation ($email: String!, $password: String!) { accountSignIn(input: { email: $email, password: $password }) { tokens { accessToken } userErrors { code } } }',
        { email, password: personaPassword },
      );
      const token: unknown = answer.data?.accountSignIn?.tokens?.accessToken;
      if (typeof token !== 'string') throw new Error(`${email} could not sign in: ${JSON.stringify(answer)}`);
      return clientOf(url, token);
    },
    listen(query, variables = {}) {
      const socket = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: auth,
      });
      return socket.iterate({ query, variables }) as AsyncIterableIterator<Answer>;
    },
  };
  return client;
}
