import { change, current, onChange, personas, signInAs, signOut } from './asking.js';
import { h } from './dom.js';

const panel = document.getElementById('asking-as');
const button = document.getElementById('who');
const name = document.getElementById('who-name');

/** Headers that change an answer, with what they are for. */
const known = [
  ['accept-language', 'Language', 'de-AT'],
  ['stoa-currency', 'Currency', 'EUR'],
  ['apollographql-client-name', 'Client', 'web-shop'],
  ['apollographql-client-version', 'Version', '1.4.0'],
];

export function showAskingAs() {
  onChange(draw);
  draw();
}

function draw() {
  const { email, token, headers } = current();
  const persona = personas.find((each) => each.email === email);
  name.textContent = persona ? persona.name : token ? 'A token of yours' : 'Nobody';
  button.classList.toggle('is-somebody', Boolean(token));
  button.setAttribute('aria-label', `Asking as ${name.textContent}: change`);
  if (panel.contains(document.activeElement) && document.activeElement.matches('input')) return drawSent();
  panel.replaceChildren(
    h('h2', {}, 'Ask as'),
    h(
      'div',
      { role: 'group', 'aria-label': 'Persona' },
      choice(null, email),
      ...personas.map((each) => choice(each, email)),
    ),
    h('p', { class: 'note is-bad', id: 'asking-problem', role: 'alert', hidden: true }),
    h(
      'div',
      { class: 'fields' },
      personas.length > 0 ? null : tokenField(token),
      ...known.map(([header, label, example]) => headerField(header, label, example, headers)),
    ),
    h('pre', { class: 'sent', 'aria-label': 'Headers that are sent', tabindex: 0 }),
  );
  drawSent();
}

function drawSent() {
  const { token, headers } = current();
  const all = { ...headers, ...(token && { authorization: `Bearer ${token.slice(0, 12)}…` }) };
  const lines = Object.entries(all).map(([header, value]) => `${header}: ${value}`);
  panel.querySelector('.sent').textContent = lines.join('\n') || 'No headers of their own are sent.';
}

function choice(persona, email) {
  const isChosen = (persona?.email ?? null) === email;
  return h(
    'button',
    { class: 'persona', type: 'button', 'aria-pressed': String(isChosen), onclick: () => void choose(persona) },
    h('span', {}, persona?.name ?? 'Nobody'),
    h('small', {}, persona?.about ?? 'a visitor who has not signed in'),
  );
}

async function choose(persona) {
  const problem = document.getElementById('asking-problem');
  try {
    problem.hidden = true;
    if (persona) await signInAs(persona);
    else signOut();
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

const tokenField = (token) =>
  h(
    'label',
    {},
    'Token',
    h('input', {
      value: token ?? '',
      placeholder: 'access token',
      spellcheck: 'false',
      autocomplete: 'off',
      oninput: ({ target }) => change({ token: target.value.trim() || null }),
    }),
  );

const headerField = (header, label, example, headers) =>
  h(
    'label',
    {},
    label,
    h('input', {
      value: headers[header] ?? '',
      placeholder: example,
      spellcheck: 'false',
      autocomplete: 'off',
      oninput({ target }) {
        const { [header]: _, ...others } = current().headers;
        change({ headers: target.value.trim() ? { ...others, [header]: target.value.trim() } : others });
      },
    }),
  );
