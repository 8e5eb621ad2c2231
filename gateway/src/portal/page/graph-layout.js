/**
 * The supergraph as a map: an island for each subgraph, its types in rows. What is owned by many, or by nobody in
 * particular, has an island of its own. The same supergraph always gives the same map.
 */
export const shared = '';

const pillHeight = 28;
const entityHeight = 46;
const gap = 8;
const pad = 22;
const titleHeight = 66;
const captionHeight = 26;
const between = 44;
export const narrow = 720;
const narrowest = 380;

const sections = [
  ['entities', ({ keys }) => keys.length > 0],
  ['objects', ({ kind }) => kind === 'object'],
  ['interfaces and unions', ({ kind }) => kind === 'interface' || kind === 'union'],
  ['inputs', ({ kind }) => kind === 'input'],
  ['enums', ({ kind }) => kind === 'enum'],
  ['scalars', ({ kind }) => kind === 'scalar'],
];

/** `widthOf(text, isEntity)` measures letters; `ratio` is that of the screen. */
export function layOut({ subgraphs, types }, widthOf, screen) {
  const homes = Map.groupBy(types, homeOf);
  const names = [shared, ...subgraphs.map(({ name }) => name)].filter((name) => homes.has(name));
  const { islands, ...size } =
    screen.width < narrow
      ? column(
          names
            .toSorted((a, b) => (a === shared) - (b === shared))
            .map((name) => island(name, homes.get(name), widthOf, 0)),
        )
      : best(
          [0.8, 1.1, 1.5, 2, 2.7].map((stretch) =>
            names.map((name) => island(name, homes.get(name), widthOf, stretch)),
          ),
          screen,
        );
  const pills = new Map(
    islands.flatMap(({ x, y, pills: inner }) =>
      inner.map((pill) => [pill.type.name, { ...pill, x: pill.x + x, y: pill.y + y }]),
    ),
  );
  return { islands, pills, ...size };
}

/** Root types and values that several know alike are nobody's. */
function homeOf({ name, owners, keys }) {
  if (['Query', 'Mutation', 'Subscription'].includes(name)) return shared;
  if (owners.length > 1 && keys.length === 0) return shared;
  return owners[0] ?? shared;
}

function island(name, types, widthOf, stretch) {
  const taken = new Set();
  const groups = sections.map(([caption, isIn]) => {
    const found = types.filter((type) => !taken.has(type) && isIn(type)).toSorted((a, b) => compare(a.name, b.name));
    for (const type of found) taken.add(type);
    return { caption, types: found };
  });
  const sized = groups.map(({ caption, types: members }) => ({
    caption,
    members: members.map((type) => ({ type, isEntity: type.keys.length > 0, width: Math.ceil(widthOf(type)) })),
  }));
  const area = sized
    .flatMap(({ members }) => members)
    .reduce((sum, { width }) => sum + (width + gap) * (pillHeight + gap), 0);
  const inner = Math.max(narrowest, Math.sqrt(area * stretch));
  const pills = [];
  const captions = [];
  let y = titleHeight;
  for (const { caption, members } of sized) {
    if (members.length === 0) continue;
    captions.push({ text: caption, x: pad, y: y + 14 });
    y += captionHeight;
    const height = members[0].isEntity ? entityHeight : pillHeight;
    let x = 0;
    for (const member of members) {
      if (x > 0 && x + member.width > inner) {
        x = 0;
        y += height + gap;
      }
      pills.push({ ...member, x: pad + x, y, height });
      x += member.width + gap;
    }
    y += height + gap + 8;
  }
  const width = Math.max(...pills.map((pill) => pill.x + pill.width), 180) + pad;
  return { name, captions, pills, width, height: y + pad - 12, x: 0, y: 0 };
}

/** On a phone the map is as wide as the screen, at a size that can be read, and goes on below. */
function column(islands) {
  let y = 0;
  for (const each of islands) {
    Object.assign(each, { x: 0, y });
    y += each.height + between;
  }
  return { islands, width: Math.max(...islands.map(({ width }) => width)), height: y - between };
}

/** In columns, the highest first, each where there is most room: whatever can be shown largest on this screen. */
function best(shapes, screen) {
  const tried = shapes.flatMap((islands) => islands.map((_, index) => ({ islands, ...columnsOf(islands, index + 1) })));
  const scaleOf = ({ width, height }) => Math.min(screen.width / width, screen.height / height);
  const { islands, spots, width, height } = tried.reduce((a, b) => (scaleOf(b) > scaleOf(a) ? b : a));
  for (const { island: each, x, y } of spots) Object.assign(each, { x, y });
  return { islands, width, height };
}

function columnsOf(islands, count) {
  const columns = Array.from({ length: count }, () => ({ height: 0, width: 0, islands: [] }));
  for (const each of islands.toSorted((a, b) => b.height - a.height || compare(a.name, b.name))) {
    const lowest = columns.reduce((a, b) => (b.height < a.height ? b : a));
    lowest.islands.push({ island: each, y: lowest.height });
    lowest.height += each.height + between;
    lowest.width = Math.max(lowest.width, each.width);
  }
  let x = 0;
  const spots = columns.flatMap(({ width, islands: inner }) => {
    const left = x;
    x += width + between;
    return inner.map((spot) => ({ ...spot, x: left }));
  });
  return { spots, width: x - between, height: Math.max(...columns.map(({ height }) => height)) - between };
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));
