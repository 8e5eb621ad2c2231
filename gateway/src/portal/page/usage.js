import { api } from './api.js';
import { h } from './dom.js';
import { ago, count, ms, plural, share } from './words.js';

const most = 200;

/** `#usage`, `#usage/clients`, `#usage/unused`, `#usage/field/Product.title`, `#usage/client/web shop`. */
export function showUsage(place) {
  const inner = h('div', { class: 'page-inner' });
  place.append(h('div', { class: 'page' }, inner));
  let round = 0;

  return {
    async enter([view = 'fields', name = '']) {
      const mine = ++round;
      const make = views[view] ?? views.fields;
      try {
        const made = await make(name);
        if (mine === round) inner.replaceChildren(...made.filter(Boolean));
      } catch (error) {
        if (mine === round) inner.replaceChildren(h('p', { class: 'note is-bad' }, error.message));
      }
    },
  };
}

const views = {
  async fields() {
    const { days, watchedSince, fields } = await api('usage');
    return [
      head('fields', `Fields asked for in ${plural(days, 'day')}`, watchedSince),
      fields.length === 0
        ? nothing()
        : filtered(fields, ({ coordinate }) => coordinate, 'Find a field', fieldRow(fields)),
    ];
  },
  async clients() {
    const { days, watchedSince, clients } = await api('usage');
    const byName = [...Map.groupBy(clients, ({ client }) => client)].map(([client, all]) => ({
      client,
      all,
      ...sum(all),
    }));
    const largest = Math.max(1, ...byName.map(({ calls }) => calls));
    return [
      head('clients', `Who asked in ${plural(days, 'day')}`, watchedSince),
      byName.length === 0
        ? nothing()
        : list(
            byName
              .toSorted((a, b) => b.calls - a.calls)
              .map((each) =>
                use(
                  each,
                  largest,
                  h('a', { href: `#usage/client/${encodeURIComponent(each.client)}` }, nameOf(each.client)),
                  versions(each.all),
                ),
              ),
          ),
    ];
  },
  async unused(name) {
    const days = Number(name) || 30;
    const { watchedSince, unused } = await api(`usage?unused=${days}`);
    const watched = watchedSince === null ? 0 : Math.floor((Date.now() - new Date(watchedSince)) / 86_400_000);
    return [
      head('unused', `What nobody asked for in ${plural(days, 'day')}`, watchedSince),
      h(
        'nav',
        { class: 'segments usage-days', 'aria-label': 'Days' },
        ...[7, 30, 90].map((each) =>
          h('a', { href: `#usage/unused/${each}`, 'aria-current': each === days && 'true' }, plural(each, 'day')),
        ),
      ),
      watched < days
        ? h(
            'p',
            { class: 'note usage-note' },
            watchedSince === null
              ? 'Nothing was counted yet: everything looks unused.'
              : `Usage is counted since ${watchedSince} only: what is listed may have been used before that.`,
          )
        : null,
      ...unusedByType(unused),
    ];
  },
  async field(coordinate) {
    const { days, users, asInterfaces } = await api(`usage?field=${encodeURIComponent(coordinate)}`);
    const largest = Math.max(
      1,
      ...[users, ...asInterfaces.map((other) => other.users)].flat().map(({ calls }) => calls),
    );
    const type = coordinate.split('.')[0];
    const row = (each) =>
      use(
        each,
        largest,
        h('a', { href: `#usage/client/${encodeURIComponent(each.client)}` }, nameOf(each.client)),
        each.version && h('span', { class: 'version' }, each.version),
      );
    return [
      back('#usage', 'Fields'),
      title(h('code', {}, coordinate), h('a', { class: 'usage-link', href: `#graph/${type}` }, 'See it in the graph')),
      users.length === 0
        ? h('p', { class: 'note' }, `Nobody asked for it by this name in ${plural(days, 'day')}.`)
        : list(users.map(row)),
      ...asInterfaces.flatMap((other) => [
        h('h2', { class: 'flow-title usage-second' }, 'Through ', h('code', {}, other.coordinate)),
        list(other.users.map(row)),
      ]),
    ];
  },
  async client(name) {
    const { days, fields, operations } = await api(`usage?client=${encodeURIComponent(name)}`);
    const largest = Math.max(1, ...operations.map(({ calls }) => calls));
    return [
      back('#usage/clients', 'Clients'),
      title(nameOf(name), h('span', { class: 'quiet' }, `in ${plural(days, 'day')}`)),
      h('h2', { class: 'flow-title' }, 'Operations'),
      operations.length === 0
        ? nothing()
        : list(
            operations.map((each) =>
              use(
                each,
                largest,
                each.operation || 'without a name',
                h('code', { class: 'quiet' }, each.hash.slice(0, 8)),
              ),
            ),
          ),
      h('h2', { class: 'flow-title usage-second' }, 'Fields'),
      fields.length === 0
        ? nothing()
        : filtered(fields, ({ coordinate }) => coordinate, 'Find a field', fieldRow(fields)),
    ];
  },
};

const sum = (all) => ({
  calls: all.reduce((total, { calls }) => total + calls, 0),
  errors: all.reduce((total, { errors }) => total + errors, 0),
  totalMs: all.reduce((total, { totalMs }) => total + totalMs, 0),
  lastUsedAt: all.map(({ lastUsedAt }) => lastUsedAt).toSorted((a, b) => (a < b ? 1 : -1))[0],
});

const nameOf = (client) => client || 'clients without a name';

function head(view, text, watchedSince) {
  const tab = (to, href, label) => h('a', { href, 'aria-current': to === view && 'page' }, label);
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'page-head' },
      h('h1', {}, 'Usage'),
      h(
        'nav',
        { class: 'segments', 'aria-label': 'Usage' },
        tab('fields', '#usage', 'Fields'),
        tab('clients', '#usage/clients', 'Clients'),
        tab('unused', '#usage/unused', 'Unused'),
      ),
    ),
    h('p', { class: 'quiet usage-what' }, `${text}.`, watchedSince ? ` Counted since ${watchedSince}.` : ''),
  );
}

const back = (href, text) => h('p', { class: 'usage-back' }, h('a', { href }, `← ${text}`));

const title = (...inner) => h('div', { class: 'page-head' }, h('h1', {}, inner[0]), ...inner.slice(1));

const nothing = () =>
  h('p', { class: 'note' }, 'Nothing was counted yet. What clients ask is written every ten seconds.');

const list = (rows) => h('ol', { class: 'card uses' }, ...rows);

const fieldRow = (fields) => {
  const largest = Math.max(1, ...fields.map(({ calls }) => calls));
  return (each) =>
    use(
      each,
      largest,
      h('a', { class: 'mono', href: `#usage/field/${encodeURIComponent(each.coordinate)}` }, each.coordinate),
      each.clients > 1 ? h('span', { class: 'quiet' }, plural(each.clients, 'client')) : null,
    );
};

/** One line: what, how often as a bar, how it went, when last. */
function use({ calls, errors, totalMs, lastUsedAt }, largest, name, beside) {
  const bar = h('span', { class: 'use-bar', 'aria-hidden': 'true' });
  bar.style.width = `${Math.max(0.6, (calls / largest) * 100)}%`;
  return h(
    'li',
    { class: 'use' },
    h('span', { class: 'use-name' }, name, beside ? [' ', beside] : null),
    h('span', { class: 'use-calls num' }, plural(calls, 'call')),
    h(
      'span',
      { class: 'use-more num quiet' },
      h('span', { title: 'mean time of the operations that used it' }, ms(calls === 0 ? null : totalMs / calls)),
      errors > 0 ? h('span', { class: 'has-errors' }, `${share(errors, calls)} errors`) : null,
      h('span', { title: new Date(lastUsedAt).toLocaleString() }, ago(lastUsedAt)),
    ),
    h('span', { class: 'use-rail' }, bar),
  );
}

const versions = (all) => {
  const named = all.filter(({ version }) => version);
  return named.length === 0
    ? null
    : h(
        'span',
        { class: 'versions' },
        ...named.slice(0, 5).map(({ version }) => h('span', { class: 'version' }, version)),
        named.length > 5 ? h('span', { class: 'quiet' }, `+${named.length - 5}`) : null,
      );
};

function filtered(all, textOf, placeholder, row) {
  const rows = h('div', {});
  const draw = (text) => {
    const found = all.filter((each) => textOf(each).toLowerCase().includes(text.toLowerCase()));
    rows.replaceChildren(
      found.length === 0
        ? h('p', { class: 'note' }, 'Nothing of that name was asked for.')
        : list(found.slice(0, most).map(row)),
      ...(found.length > most
        ? [h('p', { class: 'quiet usage-rest' }, `and ${count(found.length - most)} more: write more of the name`)]
        : []),
    );
  };
  draw('');
  return h(
    'div',
    {},
    h('input', {
      class: 'field-input usage-find',
      type: 'search',
      placeholder,
      'aria-label': placeholder,
      oninput: ({ target }) => draw(target.value.trim()),
    }),
    rows,
  );
}

/** A type of which nothing is used is one line. */
function unusedByType(unused) {
  if (unused.length === 0) return [h('p', { class: 'note' }, 'Everything is used.')];
  const groups = [...Map.groupBy(unused, ({ coordinate }) => coordinate.split('.')[0])].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return [
    h(
      'p',
      { class: 'quiet usage-what' },
      `${count(unused.length)} in ${plural(groups.length, 'type')}. ${unused.some((each) => each.isDeprecated) ? 'What is deprecated is marked: it can go.' : ''}`,
    ),
    h(
      'div',
      { class: 'unused' },
      ...groups.map(([type, all]) =>
        h(
          'section',
          {},
          h('h3', {}, h('a', { href: `#graph/${type}` }, type)),
          h(
            'p',
            {},
            ...all.map(({ coordinate, isDeprecated }) =>
              h('code', { class: isDeprecated ? 'is-old' : '' }, coordinate.slice(type.length + 1)),
            ),
          ),
        ),
      ),
    ),
  ];
}
