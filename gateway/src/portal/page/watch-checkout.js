import { h } from './dom.js';
import { change } from './watch-ask.js';
import { dayOf, said, sum } from './watch-words.js';

/** Tokens that a provider publishes for trying things out: no card is behind them. */
const cards = [
  ['pm_card_visa', 'Visa', 'is charged'],
  ['pm_card_threeDSecure2Required', 'Visa with 3-D Secure', 'the bank asks first'],
  ['pm_card_chargeDeclined', 'Declined card', 'the bank says no'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'Empty card', 'there is too little on it'],
];

const againMs = 1_500;

/** Repeats under one key have one effect. Not by `randomUUID`: that is not there on plain HTTP. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** From a cart to an order: a quote that holds the stock, a way of delivery, a card. */
export async function startCheckout(sheet, { cart, address, back, signal }) {
  let { checkout } = await change('WatchStart', { idempotencyKey: newKey(), cartId: cart.id, ...address });
  let token = cards[0][0];
  let isBusy = false;
  const quote = h('div', {});
  const said3d = h('div', { class: 'challenge', role: 'status' });
  const problem = h('p', { class: 'note is-bad', role: 'alert', hidden: true });
  const place = h('button', { class: 'tool is-main', type: 'button', onclick: () => void submit() }, 'Place the order');
  const held = h('p', { class: 'quiet held' });
  const ticking = setInterval(tick, 1_000);
  signal.addEventListener('abort', () => clearInterval(ticking));

  function tick() {
    const left = Math.max(0, Math.round((new Date(checkout.expiresAt) - Date.now()) / 1000));
    held.textContent =
      left > 0
        ? `Held for you for ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
        : 'Not held any more.';
  }

  function draw() {
    const { explanation, deliveryOptions, units, total } = checkout.quote;
    quote.replaceChildren(
      h(
        'dl',
        { class: 'quote' },
        explanation.map(({ kind, label, amount }) => [
          h('dt', {}, label || said(kind)),
          h('dd', { class: 'num' }, Number(amount.amount) === 0 && kind === 'TAX' ? '' : sum(amount)),
        ]),
        h('dt', { class: 'quote-total' }, 'Total'),
        h('dd', { class: 'num quote-total' }, sum(total)),
      ),
      choices(
        'Delivery',
        'delivery',
        deliveryOptions,
        ({ service }) => service === units[0]?.service,
        deliver,
        (option) => [said(option.service), `${sum(option.cost)}, until ${dayOf(option.promisedTo)}`],
      ),
    );
    place.textContent = `Pay ${sum(total)}`;
    tick();
  }

  const work = async (what) => {
    if (isBusy) return;
    isBusy = true;
    problem.hidden = true;
    place.disabled = true;
    try {
      await what();
    } catch ({ message }) {
      problem.textContent = message;
      problem.hidden = false;
      said3d.replaceChildren();
    }
    place.disabled = false;
    isBusy = false;
    // Who pressed it by keyboard goes on from it.
    if (document.activeElement === document.body) place.focus();
  };

  const deliver = ({ service }) =>
    work(async () => {
      ({ checkout } = await change('WatchChange', { checkoutId: checkout.id, delivery: service }));
      draw();
    }).then(draw);

  const submit = () =>
    work(async () => {
      const input = {
        idempotencyKey: newKey(),
        checkoutId: checkout.id,
        quoteVersion: checkout.quoteVersion,
        payment: [{ kind: 'CARD', token }],
      };
      for (;;) {
        const { order, actionRequired } = await change('WatchSubmit', input);
        if (signal.aborted) return;
        if (order) return void (location.hash = `#watch/${order.id}`);
        if (actionRequired && said3d.childElementCount === 0) said3d.append(...challenge(actionRequired.url));
        // The same question again under the same key: the answer is what has become of it.
        await new Promise((resolve) => {
          setTimeout(resolve, againMs);
        });
      }
    });

  async function leave() {
    clearInterval(ticking);
    back();
    await change('WatchLeave', { checkoutId: checkout.id }).catch(() => {});
  }

  draw();
  const title = h('h2', { tabindex: -1 }, 'Checkout');
  sheet.replaceChildren(
    title,
    held,
    quote,
    choices(
      'Paid by',
      'card',
      cards,
      ([each]) => each === token,
      ([each]) => void (token = each),
      ([, name, about]) => [name, about],
    ),
    problem,
    said3d,
    place,
    h('button', { class: 'plain', type: 'button', onclick: () => void leave() }, 'Back to the basket'),
  );
  title.focus();
}

const choices = (legend, name, options, isChosen, choose, inWords) =>
  h(
    'fieldset',
    { class: 'choices' },
    h('legend', {}, legend),
    options.map((option) => {
      const [title, about] = inWords(option);
      return h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: `watch-${name}`,
          checked: isChosen(option),
          onchange: () => void choose(option),
        }),
        h('span', {}, title),
        h('small', { class: 'quiet num' }, about),
      );
    }),
  );

/** The bank's page in a window of its own; what was answered there is heard by asking again. */
function challenge(url) {
  const open = (event) => {
    if (window.open(url, 'stoa-challenge', 'popup,width=480,height=560')) event.preventDefault();
  };
  const link = h(
    'a',
    { class: 'tool is-main', href: url, target: 'stoa-challenge', onclick: open },
    'Open the bank’s page',
  );
  queueMicrotask(() => link.focus());
  return [h('p', {}, 'The bank wants to know whether it is you. It goes on here as soon as you have answered.'), link];
}
