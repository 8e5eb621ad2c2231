import { current, personas, signInAs } from './asking.js';
import { h } from './dom.js';
import { showOrder } from './watch-order.js';
import { showShop } from './watch-shop.js';

/** `#watch` buys something as whoever the page asks as; `#watch/ord_…` watches what was bought. */
export function showWatch(place) {
  const inner = h('div', { class: 'page-inner watch' });
  place.append(h('div', { class: 'page' }, inner));
  let shown = null;
  let stop = new AbortController();

  return {
    // Streams go on while another tab is looked at: what moves meanwhile has moved on return.
    enter([order = '']) {
      const { email, token } = current();
      const wanted = `${token ? (email ?? token) : ''} ${order}`;
      if (wanted === shown) return;
      shown = wanted;
      stop.abort();
      stop = new AbortController();
      inner.replaceChildren();
      inner.parentElement.scrollTop = 0;
      if (!token) return choosePersona(inner);
      if (order) return showOrder(inner, order, stop.signal);
      void showShop(inner, stop.signal);
    },
  };
}

function choosePersona(inner) {
  const problem = h('p', { class: 'note is-bad', role: 'alert', hidden: true });
  const choose = async (persona) => {
    try {
      await signInAs(persona);
    } catch ({ message }) {
      problem.textContent = message;
      problem.hidden = false;
    }
  };
  inner.append(
    h('div', { class: 'page-head' }, h('h1', {}, 'Who buys?')),
    problem,
    h(
      'div',
      { class: 'buyers' },
      personas.map((persona) =>
        h(
          'button',
          { class: 'card buyer', type: 'button', onclick: () => void choose(persona) },
          h('strong', {}, persona.name),
          h('span', { class: 'quiet' }, persona.about),
        ),
      ),
    ),
  );
}
