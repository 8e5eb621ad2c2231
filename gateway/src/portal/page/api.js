import { headersToSend } from './asking.js';

/** What the gateway tells of itself. */
export async function api(path, { body, signal } = {}) {
  const response = await open(path, { body, signal });
  return await response.json();
}

/** Lines of server-sent events as they come: `EventSource` cannot say who asks. */
export async function* events(path, signal) {
  const response = await open(path, { signal });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n\n');
    rest = parts.pop();
    for (const part of parts) if (part.startsWith('data: ')) yield JSON.parse(part.slice(6));
  }
}

async function open(path, { body, signal }) {
  const headers = { ...(await headersToSend()), ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`/portal/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && JSON.stringify(body),
    signal,
  });
  if (response.ok) return response;
  const answer = await response.json().catch(() => null);
  throw new Error(answer?.errors?.[0]?.message ?? `The gateway answered ${response.status}.`);
}
