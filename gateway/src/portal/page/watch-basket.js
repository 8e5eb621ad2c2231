import { h } from './dom.js';
import { change, listen } from './watch-ask.js';
import { startCheckout } from './watch-checkout.js';
import { picture } from './watch-picture.js';
import { destinations } from './watch-places.js';
import { stockCount } from './watch-stock.js';
import { cityOf, optionsOf, sum } from './watch-words.js';

/** The cart of a viewer, as it is now: another device's changes show as well. */
export function showBasket(place, viewer, signal) {
  let cart = null;
  let followed = null;
  const counts = new Map();
  const list = h('div', {});
  const problem = h('p', { class: 'note is-bad', role: 'alert', hidden: true });
  const to = addressChoice(viewer);
  const go = h('button', { class: 'tool is-main', type: 'button', onclick: () => void checkOut() }, 'Go to checkout');
  const parts = [h('h2', {}, 'Basket'), list, h('label', { class: 'to' }, 'Send it to', to.element), problem, go];
  const sheet = h('div', { class: 'card side-sheet' });

  function show(next) {
    if (!next || (cart?.id === next.id && cart.version >= next.version)) return;
    cart = next;
    draw();
    if (followed === cart.id) return;
    followed = cart.id;
    void listen('WatchCart', { cart: cart.id }, signal, (event) => show(event.cart)).catch(tell);
  }

  function draw() {
    const lines = cart?.lines ?? [];
    const held = list.contains(document.activeElement) && document.activeElement.getAttribute('aria-label');
    go.disabled = lines.length === 0;
    list.replaceChildren(
      lines.length === 0
        ? h('p', { class: 'quiet' }, 'Nothing yet: add something from the shelf.')
        : h('ul', { class: 'lines' }, lines.map(lineRow)),
      ...(cart?.warnings ?? []).map(({ message }) => h('p', { class: 'note line-warning' }, message)),
      ...(lines.length === 0
        ? []
        : [h('p', { class: 'total' }, 'Together', h('strong', { class: 'num' }, sum(cart.subtotal)))]),
    );
    if (held) list.querySelector(`[aria-label="${CSS.escape(held)}"]`)?.focus();
  }

  const lineRow = (line) => {
    const title = line.variant?.product?.title ?? 'Something';
    const set = (quantity) =>
      quantity === 0
        ? edit('WatchTake', { lineIds: [line.id] })
        : edit('WatchSet', { lines: [{ lineId: line.id, quantity }] });
    return h(
      'li',
      { class: 'basket-line' },
      picture(line.variant, 'line-picture'),
      h(
        'span',
        { class: 'line-title' },
        title,
        h('small', { class: 'quiet' }, line.variant && [optionsOf(line.variant), ' ', countOf(line.variant.id)]),
      ),
      h(
        'span',
        { class: 'amount' },
        h(
          'button',
          {
            class: 'step',
            type: 'button',
            'aria-label': `One less of ${title}`,
            onclick: () => void set(line.quantity - 1),
          },
          '−',
        ),
        h('span', { class: 'num', 'aria-label': `${line.quantity} pieces` }, line.quantity),
        h(
          'button',
          {
            class: 'step',
            type: 'button',
            'aria-label': `One more of ${title}`,
            onclick: () => void set(line.quantity + 1),
          },
          '+',
        ),
      ),
      h('span', { class: 'num line-sum' }, sum(line.total)),
    );
  };

  /** Made once: a basket is drawn with each change. */
  function countOf(variant) {
    if (!counts.has(variant)) counts.set(variant, stockCount(variant, signal));
    return counts.get(variant);
  }

  async function edit(name, input) {
    tell(null);
    try {
      show((await change(name, { cartId: cart.id, ...input })).cart);
    } catch (error) {
      tell(error);
    }
  }

  async function checkOut() {
    tell(null);
    go.disabled = true;
    try {
      await startCheckout(sheet, { cart, address: to.chosen(), back, signal });
    } catch (error) {
      tell(error);
    }
    go.disabled = false;
  }

  function back() {
    sheet.replaceChildren(...parts);
    go.focus();
  }

  function tell(error) {
    problem.textContent = error?.message ?? '';
    problem.hidden = !error;
  }

  sheet.append(...parts);
  place.append(sheet);
  draw();
  show(viewer.cart);
  return { cart: () => cart, show };
}

/** The viewer's own book first; then places that are a longer way off. */
function addressChoice({ user, addresses }) {
  const own = (addresses ?? []).toSorted((a, b) => b.isDefaultShipping - a.isDefaultShipping);
  const choices = [
    ...own.map((each) => ({ name: inWords(each), input: { shippingAddressId: each.id } })),
    ...destinations.map((each) => ({
      name: inWords(each),
      input: { shippingAddress: { name: user?.name ?? 'Somebody', ...each } },
    })),
  ];
  const group = (label, from, to) =>
    from === to
      ? null
      : h(
          'optgroup',
          { label },
          choices.slice(from, to).map(({ name }, index) => h('option', { value: from + index }, name)),
        );
  const element = h(
    'select',
    { class: 'choice' },
    group('From the address book', 0, own.length),
    group('Somewhere else', own.length, choices.length),
  );
  return { element, chosen: () => choices[Number(element.value)].input };
}

const inWords = ({ lines, city, countryCode }) => [...lines, `${cityOf(city)} ${countryCode}`].join(', ');
