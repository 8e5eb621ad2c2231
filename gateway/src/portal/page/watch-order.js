import { current } from './asking.js';
import { h } from './dom.js';
import { change, listen, watchLine } from './watch-ask.js';
import { showBought } from './watch-bought.js';
import { newKey } from './watch-checkout.js';
import { showMails } from './watch-mails.js';
import { makeMap } from './watch-map.js';
import { showMoney } from './watch-money.js';
import { showParcels, sheetOf } from './watch-parcels.js';
import { showTimeline } from './watch-timeline.js';
import { cityOf, dayOf, said, sum } from './watch-words.js';

const ended = new Set(['DELIVERED', 'RETURNED_TO_SENDER', 'LOST']);

/** An order from now on: what happens to it, where its parcels are, what became of money and stock. */
export function showOrder(inner, id, signal) {
  const state = { order: null, entries: new Map(), parcels: new Map() };
  const followed = new Set();
  const map = makeMap(signal);
  const problem = h('p', { class: 'note is-bad', role: 'alert', hidden: true });
  const act = async (name, input) => {
    problem.hidden = true;
    try {
      await change(name, { idempotencyKey: newKey(), orderId: id, ...input });
    } catch (error) {
      tell(error);
    }
  };
  const parts = [
    showHead(() => act('WatchCancel', {}), signal),
    showTimeline(),
    showParcels(),
    showMoney(),
    showBought(act, signal),
    showMails(current().email, signal),
  ];
  const [head, timeline, parcels, money, bought, mails] = parts.map(({ element }) => element);
  inner.append(
    head,
    problem,
    h(
      'div',
      { class: 'journey' },
      h('section', { class: 'card map-card', 'aria-label': 'Where it is' }, map.element, parcels),
      timeline,
      money,
      bought,
      mails,
    ),
  );

  function draw() {
    for (const part of parts) part.show(state);
    map.show(sheetOf(state));
  }

  function tell({ message }) {
    problem.textContent = message;
    problem.hidden = false;
  }

  function follow(parcel) {
    const known = state.parcels.get(parcel.id);
    if (!known || new Date(known.statusAt) <= new Date(parcel.statusAt)) state.parcels.set(parcel.id, parcel);
    if (followed.has(parcel.id) || ended.has(parcel.status)) return;
    followed.add(parcel.id);
    const over = new AbortController();
    const both = AbortSignal.any([signal, over.signal]);
    void listen('WatchParcel', { parcel: parcel.id }, both, ({ parcel: now }) => {
      state.parcels.set(now.id, now);
      draw();
      if (ended.has(now.status)) over.abort();
    }).catch(tell);
  }

  void listen('WatchOrder', { order: id }, signal, ({ order, entry }) => {
    state.order = order;
    for (const each of [...order.timeline.nodes, entry]) if (each) state.entries.set(each.entry, each);
    for (const parcel of order.parcels ?? []) follow(parcel);
    draw();
  })
    .then(
      () => signal.aborted || state.order || tell(new Error('There is no such order, or it is not of this persona.')),
    )
    .catch(tell);
}

function showHead(cancel, signal) {
  const title = h('h1', {}, 'The order');
  const status = h('span', { class: 'status' });
  const about = h('p', { class: 'quiet' });
  const line = h('span', { class: 'line-state', role: 'status' });
  const stop = h(
    'button',
    { class: 'tool', type: 'button', hidden: true, onclick: () => void cancel() },
    'Cancel the order',
  );
  watchLine((isUp) => {
    line.textContent = isUp ? 'live' : 'connecting again …';
    line.classList.toggle('is-up', isUp);
  }, signal);
  return {
    element: h(
      'div',
      { class: 'page-head order-head' },
      h('div', {}, h('div', { class: 'order-title' }, title, status, line), about),
      h('div', { class: 'order-tools' }, stop, h('a', { class: 'tool', href: '#watch' }, 'Buy something else')),
    ),
    show({ order }) {
      title.textContent = `Order ${order.number}`;
      status.textContent = said(order.status);
      status.dataset.status = order.status;
      const { city, countryCode } = order.shippingAddress;
      const promised = order.units
        .map(({ promisedTo }) => promisedTo)
        .toSorted()
        .at(-1);
      about.textContent = `${sum(order.total)} to ${cityOf(city)}, ${countryCode}; promised until ${dayOf(promised)}`;
      stop.hidden = !order.cancellable;
    },
  };
}
