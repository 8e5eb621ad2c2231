import { current, headersToSend, path, watch as documents } from './asking.js';

const { graphqlWs } = globalThis;
const address = new URL(path, location.href);
const againMs = 800;

/** What a subscription may be refused by that is over soon. */
const passing = new Set(['INTERNAL_ERROR', 'DOMAIN_UNAVAILABLE', 'TIMEOUT', 'SLOW_READER', 'RATE_LIMITED']);

/** One call; what the graph refuses is thrown, to be told as it was said. */
export async function ask(name, variables = {}, headers = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...(await headersToSend()), ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: documents[name], variables }),
  });
  const { data, errors } = await response.json();
  // A part that is missing leaves the rest to be shown; nothing at all is a failure.
  if (!data || (errors && Object.values(data).every((value) => value === null)))
    throw new Error(errors?.[0]?.message ?? `The gateway answered ${response.status}.`);
  return Object.values(data)[0];
}

/** A mutation: its payload, unless it was refused. */
export async function change(name, input, headers) {
  const payload = await ask(name, { input }, headers);
  const [trouble] = payload.userErrors;
  if (!trouble) return payload;
  throw Object.assign(new Error(payload.userErrors.map(({ message }) => message).join(' ')), { code: trouble.code });
}

let socket = null;
let isUp = true;
const onLine = new Set();

/** A socket belongs to whoever opened it: another persona gets another. */
function socketOf() {
  const { email, token } = current();
  const whose = email ?? token;
  if (socket?.whose === whose) return socket.client;
  void socket?.client.dispose();
  const client = graphqlWs.createClient({
    url: address.href.replace(/^http/, 'ws'),
    // `listen` goes on by itself: from where it was, which the client does not know.
    retryAttempts: 0,
    connectionParams: headersToSend,
    // 1000 is an end that nobody need hear of: no one listens any more.
    on: { connected: () => lineIs(true), closed: ({ code }) => lineIs(code === 1000) },
  });
  socket = { whose, client };
  return client;
}

function lineIs(up) {
  isUp = up;
  for (const listener of onLine) listener(isUp);
}

/** Tells whether there is a line to the gateway: now, and whenever that changes. */
export function watchLine(listener, signal) {
  onLine.add(listener);
  signal.addEventListener('abort', () => onLine.delete(listener));
  listener(isUp);
}

/** Listens until the signal; where the line breaks it goes on after the last event that was seen. */
export async function listen(name, variables, signal, hear) {
  let after = null;
  const heard = (event) => {
    if (!event) return;
    after = event.cursor ?? after;
    hear(event);
  };
  while (!signal.aborted) {
    try {
      return await once(name, { ...variables, after }, signal, heard);
    } catch (error) {
      if (signal.aborted) return;
      if (Array.isArray(error) && !passing.has(error[0]?.extensions?.code))
        throw new Error(error[0]?.message, { cause: error });
    }
    await new Promise((resolve) => {
      setTimeout(resolve, againMs);
    });
  }
}

const once = (name, variables, signal, heard) =>
  new Promise((resolve, reject) => {
    const sink = {
      next({ data, errors }) {
        if (data) heard(Object.values(data)[0]);
        else reject(errors);
      },
      error: reject,
      complete: resolve,
    };
    const end = socketOf().subscribe({ query: documents[name], variables }, sink);
    signal.addEventListener('abort', end);
  });
