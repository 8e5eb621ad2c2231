import { h } from './dom.js';
import { hueOf } from './hues.js';

const kinds = {
  object: 'an object',
  interface: 'an interface',
  union: 'a union',
  enum: 'an enum',
  input: 'an input',
  scalar: 'a scalar',
};

/** All that is known of one type: who owns and extends it, by which keys, which fields it has, who leads to it. */
export function typePanel(type, { types, edges }) {
  const { name, kind, description, owners, keys, interfaces, members, values, fields, tags, isInaccessible } = type;
  const known = new Set(types.map((each) => each.name));
  return [
    h(
      'header',
      {},
      h('p', { class: 'panel-kind quiet' }, kinds[kind], isInaccessible ? ', hidden from clients' : ''),
      h('h2', {}, name),
      h('a', { class: 'panel-close', href: '#graph', 'aria-label': 'Close' }, '×'),
    ),
    description ? h('p', { class: 'panel-words' }, description) : null,
    h('p', { class: 'panel-owners' }, ...owners.map((owner) => chip(owner))),
    tags.length > 0 ? h('p', { class: 'quiet panel-small' }, `For ${tags.join(', ')}`) : null,
    keys.length > 0 ? part('Keys', ...keysBy(keys)) : null,
    interfaces.length > 0 ? part('Implements', links(interfaces, known)) : null,
    members.length > 0 ? part('One of', links(members, known)) : null,
    values.length > 0
      ? part('Values', h('p', { class: 'panel-values' }, ...values.map((value) => h('code', {}, value))))
      : null,
    ...fieldParts(type, fields, owners, known),
    ...ledTo(name, edges, known),
    fields.length > 0
      ? h(
          'p',
          { class: 'panel-small' },
          h('a', { href: `#usage/field/${name}.${fields[0].name}` }, 'Who uses its fields'),
        )
      : null,
  ].filter(Boolean);
}

const part = (title, ...inner) => h('section', { class: 'panel-part' }, h('h3', {}, title), ...inner);

const chip = (owner) => h('span', { class: 'chip hued', hue: hueOf(owner) }, owner);

const keysBy = (keys) =>
  [...Map.groupBy(keys, ({ fields }) => fields)].map(([fields, all]) =>
    h('p', { class: 'panel-key' }, h('code', {}, fields), h('span', {}, ...all.map(({ subgraph }) => chip(subgraph)))),
  );

const links = (names, known) => h('p', { class: 'panel-links' }, ...names.map((name) => typeLink(name, name, known)));

const typeLink = (text, name, known) =>
  known.has(name) ? h('a', { href: `#graph/${name}` }, text) : h('span', { class: 'quiet' }, text);

/** By owner, where there are several: that is what "extends" means. */
function fieldParts({ kind }, fields, owners, known) {
  if (fields.length === 0) return [];
  const groups = Map.groupBy(fields, (field) => (field.owners.length > 1 ? 'several' : (field.owners[0] ?? 'nobody')));
  if (groups.size === 1)
    return [part(kind === 'input' ? 'Takes' : 'Fields', ...fields.map((field) => fieldRow(field, known)))];
  return [...groups].map(([owner, all]) =>
    h(
      'section',
      { class: 'panel-part hued', hue: owners.includes(owner) ? hueOf(owner) : 0 },
      h(
        'h3',
        {},
        owner === 'several' ? 'From any of them' : owners.includes(owner) ? ['From ', chip(owner)] : 'Fields',
      ),
      ...all.map((field) => fieldRow(field, known)),
    ),
  );
}

function fieldRow(field, known) {
  const { name, type, args, description, deprecated, requires, provides, overrides, externalIn, tags } = field;
  const notes = [
    ...requires.map(({ fields }) => ['needs', fields]),
    ...provides.map(({ fields }) => ['brings', fields]),
    ...overrides.map(({ fields }) => ['taken over from', fields]),
    ...(externalIn.length > 0 ? [['known to', externalIn.join(', ')]] : []),
    ...(tags.length > 0 ? [['for', tags.join(', ')]] : []),
    ...(deprecated ? [['deprecated', deprecated]] : []),
  ];
  return h(
    'div',
    { class: `panel-field ${deprecated ? 'is-old' : ''}` },
    h(
      'p',
      { class: 'mono' },
      h('b', {}, name),
      args.length > 0
        ? h(
            'span',
            { class: 'quiet', title: args.map((arg) => `${arg.name}: ${arg.type}`).join('\n') },
            `(${args.map((arg) => arg.name).join(', ')})`,
          )
        : null,
      ': ',
      typeLink(type, type.replaceAll(/[[\]!]/g, ''), known),
    ),
    description ? h('p', { class: 'quiet panel-small' }, description) : null,
    ...notes.map(([label, text]) =>
      h('p', { class: 'panel-small panel-note' }, h('i', {}, label), ' ', h('code', {}, text)),
    ),
  );
}

function ledTo(name, edges, known) {
  const from = edges.filter((edge) => edge.to === name);
  if (from.length === 0) return [];
  const rows = from.flatMap((edge) =>
    edge.kind === 'implements' || edge.kind === 'member'
      ? [[edge.from, edge.from, edge.kind === 'member' ? 'has it as a member' : 'implements it']]
      : edge.fields.map((field) => [edge.from, `${edge.from}.${field}`, edge.kind === 'argument' ? 'takes it' : '']),
  );
  const most = 24;
  return [
    part(
      'Led to by',
      h(
        'ul',
        { class: 'panel-from mono' },
        ...rows
          .slice(0, most)
          .map(([type, text, how]) =>
            h('li', {}, typeLink(text, type, known), how ? h('span', { class: 'quiet' }, ` ${how}`) : null),
          ),
        rows.length > most ? h('li', { class: 'quiet' }, `and ${rows.length - most} more`) : null,
      ),
    ),
  ];
}
