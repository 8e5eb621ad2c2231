import { h } from './dom.js';
import { flash } from './watch-stock.js';
import { said, sum } from './watch-words.js';

const inMinor = ({ amount }) => Math.round(Number(amount) * 100);

/** Set aside, taken, given back: where the money of an order is. */
export function showMoney() {
  const about = h('p', { class: 'quiet' }, 'Payments has not said anything yet.');
  const counters = ['Set aside', 'Taken', 'Given back'].map(counter);
  const bar = h(
    'div',
    { class: 'money-bar', role: 'img' },
    counters.map(({ share }) => share),
  );
  return {
    element: h(
      'section',
      { class: 'card small-card money', 'aria-label': 'Money' },
      h('h2', { class: 'flow-title' }, 'Money'),
      h(
        'dl',
        { class: 'counters' },
        counters.map(({ element }) => element),
      ),
      bar,
      about,
    ),
    show({ order: { payment } }) {
      if (!payment) return;
      const [total, held, taken, back] = [payment.amount, payment.authorized, payment.captured, payment.refunded];
      const aside = { ...held, amount: ((inMinor(held) - inMinor(taken)) / 100).toFixed(2) };
      const kept = { ...taken, amount: ((inMinor(taken) - inMinor(back)) / 100).toFixed(2) };
      counters[0].show(aside, aside, total);
      counters[1].show(taken, kept, total);
      counters[2].show(back, back, total);
      bar.setAttribute(
        'aria-label',
        `Of ${sum(total)}: ${sum(aside)} set aside, ${sum(taken)} taken, ${sum(back)} given back`,
      );
      const [part] = payment.parts;
      const card = part?.last4 ? `${said((part.brand ?? 'card').toUpperCase())} … ${part.last4}` : 'Paid';
      about.textContent = `${card}: ${said(payment.status).toLowerCase()}`;
    },
  };
}

/** `shown` is the figure, `part` what the bar gives it. */
function counter(name, index) {
  const look = ['is-aside', 'is-taken', 'is-back'][index];
  const value = h('dd', { class: 'num' }, '–');
  const share = h('span', { class: look });
  return {
    element: h('div', { class: `counter ${look}` }, h('dt', {}, name), value),
    share,
    show(shown, part, total) {
      const text = sum(shown);
      if (value.textContent !== text && value.textContent !== '–') flash(value, 'went-up');
      value.textContent = text;
      share.style.flexGrow = Math.max(0, inMinor(part) / Math.max(1, inMinor(total)));
    },
  };
}
