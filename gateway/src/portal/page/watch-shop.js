import { h } from './dom.js';
import { ask, change } from './watch-ask.js';
import { showBasket } from './watch-basket.js';
import { picture } from './watch-picture.js';
import { stockCount } from './watch-stock.js';
import { optionsOf, said, sum } from './watch-words.js';
import { ago } from './words.js';

const shelfSize = 12;
const usualCurrency = 'EUR';

/** What there is to buy, and beside it what was chosen. */
export async function showShop(inner, signal) {
  const problem = h('p', { class: 'note is-bad', role: 'alert', hidden: true });
  const tell = (error) => {
    problem.textContent = error?.message ?? '';
    problem.hidden = !error;
  };
  const shelf = h('div', { class: 'shelf' });
  const aside = h('aside', { class: 'basket-side', 'aria-label': 'Basket' });
  try {
    const viewer = await ask('WatchBuyer');
    if (signal.aborted) return;
    inner.append(
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, `${viewer.user?.name ?? 'Somebody'} goes shopping`),
        h('p', { class: 'quiet' }, 'Choose something, buy it with a test card, and watch it travel.'),
      ),
      problem,
      h('div', { class: 'shop' }, h('div', {}, shelf, earlier(viewer.orders?.nodes ?? [])), aside),
    );
    const basket = showBasket(aside, viewer, signal);
    const currency = viewer.cart?.currency ?? usualCurrency;
    const put = async (thing, button) => {
      tell(null);
      button.disabled = true;
      try {
        const lines = [{ offerId: thing.buyBox.id, quantity: 1 }];
        const { cart } = basket.cart()
          ? await change('WatchPut', { cartId: basket.cart().id, lines })
          : await change('WatchOpenCart', { currency, lines });
        basket.show(cart);
      } catch (error) {
        tell(error);
      }
      button.disabled = false;
    };
    await fill(shelf, currency, put, signal);
  } catch (error) {
    tell(error);
    if (!problem.isConnected) inner.append(problem);
  }
}

/** A shelf of products, and the next one when that is asked for. */
async function fill(shelf, currency, put, signal, after = null) {
  const { nodes, pageInfo } = await ask('WatchShelf', { first: shelfSize, after }, { 'stoa-currency': currency });
  if (signal.aborted) return;
  const things = nodes.flatMap(({ variants }) => variants).filter(({ buyBox }) => buyBox?.price);
  const more = h(
    'button',
    {
      class: 'tool shelf-more',
      type: 'button',
      async onclick() {
        more.disabled = true;
        await fill(shelf, currency, put, signal, pageInfo.endCursor).then(
          () => more.remove(),
          () => (more.disabled = false),
        );
      },
    },
    'Show more',
  );
  shelf.append(...things.map((thing) => card(thing, put, signal)), ...(pageInfo.hasNextPage ? [more] : []));
}

const card = (thing, put, signal) =>
  h(
    'article',
    { class: 'card thing' },
    picture(thing, 'thing-picture'),
    h('h2', {}, thing.product.title),
    h('p', { class: 'quiet' }, optionsOf(thing, thing.buyBox.seller?.displayName)),
    h(
      'p',
      { class: 'thing-price' },
      h('strong', { class: 'num' }, sum(thing.buyBox.price.gross)),
      stockCount(thing.id, signal),
    ),
    h(
      'button',
      {
        class: 'tool',
        type: 'button',
        'aria-label': `Put ${thing.product.title} into the basket`,
        onclick: ({ currentTarget }) => void put(thing, currentTarget),
      },
      'Add',
    ),
  );

const earlier = (orders) =>
  orders.length === 0
    ? null
    : h(
        'section',
        { class: 'earlier' },
        h('h2', { class: 'flow-title' }, 'Bought before'),
        h(
          'ul',
          { class: 'card' },
          orders.map(({ id, number, status, placedAt, total }) =>
            h(
              'li',
              {},
              h('a', { href: `#watch/${id}` }, number),
              h('span', { class: 'quiet' }, ago(placedAt)),
              h('span', {}, said(status)),
              h('span', { class: 'num' }, sum(total)),
            ),
          ),
        ),
      );
