import { personaNames, personaPassword } from '@stoa/seed/names.data.ts';

/** Where to go next. */
export function welcome(url: string): string {
  const people = personaNames.map(({ email, about }) => `    ${email.padEnd(20)} ${about}`);
  return `
  Stoa is at ${url}

  Sign in as one of these; the password is ${personaPassword}
${people.join('\n')}

  Three things to try
    1. Open ${url} and run the tabs from left to right.
    2. curl ${url}/graphql -H 'content-type: application/json' \\
         -d '{"query":"{ products(first: 3) { nodes { title brand { name } } } }"}'
    3. In one tab run the subscription stockChanged, in another stockReceive as wale@example.com: the first moves.

  Ctrl-C stops everything. Data stays in .stoa.
`;
}
