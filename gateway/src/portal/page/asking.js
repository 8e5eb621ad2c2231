/** As whom, and with which headers, the page asks. Kept for the life of the browser tab. */
const key = 'stoa:asking';
const listeners = new Set();

const content = JSON.parse(document.getElementById('content').textContent);
export const { operations, personas, path, mailbox, watch } = content;

let asking = { email: null, token: null, headers: {}, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };

export const current = () => asking;

export const onChange = (listener) => void listeners.add(listener);

export function change(next) {
  asking = { ...asking, ...next };
  sessionStorage.setItem(key, JSON.stringify(asking));
  for (const listener of listeners) listener(asking);
}

const signIn = `mutation SignInAsPersona($email: String!, $password: String!) {
  accountSignIn(input: { email: $email, password: $password }) {
    tokens { accessToken }
    userErrors { message }
  }
}`;

export async function signInAs({ email, password }) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ours },
    body: JSON.stringify({ query: signIn, variables: { email, password } }),
  });
  const { data, errors } = await response.json();
  const token = data?.accountSignIn?.tokens?.accessToken;
  if (!token) {
    const said = data?.accountSignIn?.userErrors?.[0]?.message ?? errors?.[0]?.message;
    throw new Error(said ?? 'The sign-in was not answered.');
  }
  change({ email, token });
}

export const signOut = () => change({ email: null, token: null });

/** So that what is tried here is not taken for a client that needs a field. */
const ours = { 'apollographql-client-name': 'stoa portal' };

/** A token that is about to end is replaced by a new one first. */
export async function headersToSend() {
  const persona = personas.find(({ email }) => email === asking.email);
  if (persona && endsSoon(asking.token)) await signInAs(persona).catch(signOut);
  return {
    ...ours,
    ...asking.headers,
    ...(asking.token && { authorization: `Bearer ${asking.token}` }),
  };
}

function endsSoon(token) {
  try {
    const { exp } = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
    return exp * 1000 < Date.now() + 15_000;
  } catch {
    return true;
  }
}
