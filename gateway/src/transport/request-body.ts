import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { FetchRequest } from './transport.ts';

/** Operations of plans are the same texts again and again: what escaping them costs is paid once. */
export function requestBodies(): (request: FetchRequest) => string {
  const heads = boundedCache<string, string>(2_000_000, (key) => key.length);
  return ({ query, operationName, variables }) => {
    const key = operationName === null ? query : `${operationName} ${query}`;
    let head = heads.get(key);
    if (head === undefined) {
      const name = operationName === null ? '' : `,"operationName":${JSON.stringify(operationName)}`;
      heads.set(key, (head = `{"query":${JSON.stringify(query)}${name},"variables":`));
    }
    return `${head}${JSON.stringify(variables)}}`;
  };
}
