import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { FetchPicture, PlanPicture } from '../src/portal/plan-picture.ts';
import { type SupergraphPicture, supergraphPicture } from '../src/portal/supergraph-picture.ts';
import { supergraphOf } from './world/domains.ts';
import { reviewing } from './world/reviews.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface GraphMap extends Pick<Box, 'width' | 'height'> {
  readonly islands: readonly (Box & { readonly name: string })[];
  readonly pills: ReadonlyMap<string, Box>;
}

interface Drawing extends Pick<Box, 'width' | 'height'> {
  readonly boxes: readonly (Box & { readonly part: FetchPicture; readonly lines: readonly string[] })[];
  readonly arrows: readonly { readonly from: Box; readonly to: Box }[];
}

/** The page's own modules, as the browser loads them. */
const page = async (name: string) =>
  (await import(new URL(`../src/portal/page/${name}`, import.meta.url).href)) as never;
const { layOut: layOutGraph } = (await page('graph-layout.js')) as {
  layOut(graph: SupergraphPicture, widthOf: (type: { name: string }) => number, screen: object): GraphMap;
};
const { layOut: layOutPlan } = (await page('plan-layout.js')) as { layOut(plan: PlanPicture): Drawing };

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function assertApart(boxes: readonly Box[]): void {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) assert.ok(!overlap(box, other), JSON.stringify([box, other]));
}

suite('the map of a supergraph', () => {
  const graph = supergraphPicture(supergraphOf([shop, stock, reviewing]));
  const widthOf = ({ name }: { name: string }) => 20 + name.length * 7;

  for (const screen of [
    { width: 1360, height: 800 },
    { width: 800, height: 1200 },
    { width: 360, height: 640 },
  ])
    test(`has every type in one place, none over another, on a screen of ${screen.width} by ${screen.height}`, () => {
      const { islands, pills, width, height } = layOutGraph(graph, widthOf, screen);
      assert.deepEqual(new Set(pills.keys()), new Set(graph.types.map(({ name }) => name)));
      assertApart([...pills.values()]);
      assertApart(islands);
      for (const { x, y, width: w, height: h } of [...pills.values(), ...islands])
        assert.ok(x >= 0 && y >= 0 && x + w <= width && y + h <= height);
      assert.deepEqual(layOutGraph(graph, widthOf, screen).pills, pills);
    });

  test('puts an entity on the island of whoever has most of its fields, and what all share on none of theirs', () => {
    const { islands, pills } = layOutGraph(graph, widthOf, { width: 1360, height: 800 });
    const islandOf = (type: string) => islands.find((each) => overlap(each, pills.get(type) ?? each))?.name;
    assert.deepEqual(['Product', 'Warehouse', 'Review', 'Query', 'Price'].map(islandOf), [
      'shop',
      'stock',
      'reviews',
      '',
      '',
    ]);
  });
});

suite('the drawing of a plan', () => {
  const fetch = (number: number, subgraph: string, path = ''): FetchPicture => ({
    kind: 'fetch',
    fetch: number,
    subgraph,
    path,
    operationKind: 'query',
    operation:
      'query Q($r: [_Any!]!) {\n  _entities(representations: $r) {\n    ... on Product {\n      title\n    }\n  }\n}',
    requires: null,
  });
  const plan: PlanPicture = {
    kind: 'sequence',
    parts: [
      { kind: 'parallel', parts: [fetch(0, 'a'), fetch(1, 'b')] },
      {
        kind: 'parallel',
        parts: [fetch(2, 'a', 'x'), { kind: 'sequence', parts: [fetch(3, 'b', 'x'), fetch(4, 'c', 'x')] }],
      },
      { kind: 'condition', variable: 'v', whenTrue: fetch(5, 'c', 'x'), whenFalse: null },
      { kind: 'defer', now: fetch(6, 'a'), later: [{ label: 'l', path: 'x', part: fetch(7, 'b') }] },
    ],
  };

  test('has each fetch once, none over another, what waits below what it waits for', () => {
    const { boxes, arrows, width, height } = layOutPlan(plan);
    assert.deepEqual(
      boxes.map(({ part }) => part.fetch),
      [0, 1, 2, 3, 4, 5, 6, 7],
    );
    assertApart(boxes);
    for (const { x, y, width: w, height: h } of boxes) assert.ok(x >= 0 && y >= 0 && x + w <= width && y + h <= height);
    for (const { from, to } of arrows) assert.ok(from.y + from.height < to.y);
    assert.equal(arrows.length, 4 + 1 + 2 + 1 + 1);
  });

  test('shows what is fetched, without the words that are the same in each', () => {
    assert.deepEqual(layOutPlan(fetch(0, 'a')).boxes[0]?.lines, ['... on Product {', '  title', '}']);
  });
});
