import { api } from './api.js';

/** The golden angle: neighbors in the list are far apart on the wheel, however many there are. */
const hueAt = (index) => Math.round((245 + index * 137.508) % 360);

const hues = new Map();
let loading = null;

/** The supergraph, asked for once; every view takes colors and types from it. */
export function supergraph() {
  loading ??= api('supergraph.json').then(
    (graph) => {
      for (const { name } of graph.subgraphs) hueOf(name);
      return graph;
    },
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Of a subgraph: the same in every view. */
export function hueOf(name) {
  if (!hues.has(name)) hues.set(name, hueAt(hues.size));
  return hues.get(name);
}
