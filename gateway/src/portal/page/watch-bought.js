import { h } from './dom.js';
import { followStock, stockCount, stockLine } from './watch-stock.js';

/** What was bought, with what is left of it in stock; once it was delivered it may be sent back. */
export function showBought(act, signal) {
  const list = h('ul', { class: 'bought' });
  const rows = new Map();
  return {
    element: h(
      'section',
      { class: 'card small-card', 'aria-label': 'Stock' },
      h('h2', { class: 'flow-title' }, 'Bought, and what is left'),
      list,
    ),
    show({ order }) {
      for (const line of order.lines) {
        if (!rows.has(line.id)) {
          rows.set(line.id, lineRow(line, act, signal));
          list.append(rows.get(line.id).element);
        }
        rows.get(line.id).show(line, order);
      }
    },
  };
}

function lineRow({ id, title, variant }, act, signal) {
  const about = h('small', { class: 'quiet' });
  const line = h('span', {});
  const sendBack = h(
    'button',
    {
      class: 'tool',
      type: 'button',
      'aria-label': `Send back one ${title}`,
      hidden: true,
      async onclick() {
        sendBack.disabled = true;
        await act('WatchSendBack', { reason: 'CHANGED_MIND', lines: [{ orderLineId: id, quantity: 1 }] });
        sendBack.disabled = false;
      },
    },
    'Send one back',
  );
  if (variant) followStock(variant.id, signal, (history) => line.replaceChildren(stockLine(history)));
  return {
    element: h(
      'li',
      { class: 'bought-line' },
      h('span', { class: 'line-title' }, title, about),
      variant ? stockCount(variant.id, signal) : null,
      line,
      sendBack,
    ),
    show(now, { returns }) {
      const coming = (returns ?? [])
        .filter(({ status }) => !['REJECTED', 'CANCELLED', 'INSPECTED'].includes(status))
        .flatMap(({ lines }) => lines)
        .filter(({ orderLineId }) => orderLineId === id)
        .reduce((all, { quantity }) => all + quantity, 0);
      about.textContent = [
        `${now.quantity} bought`,
        now.cancelledQuantity > 0 && `${now.cancelledQuantity} cancelled`,
        coming > 0 && `${coming} coming back`,
        now.returnedQuantity > 0 && `${now.returnedQuantity} returned`,
      ]
        .filter(Boolean)
        .join(', ');
      const left = now.quantity - now.cancelledQuantity - now.returnedQuantity - coming;
      sendBack.hidden = now.unit.status !== 'DELIVERED' || left <= 0;
    },
  };
}
