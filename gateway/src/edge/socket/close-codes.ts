/** Why we close a socket: docs/gateway/protocols.md tells clients what to do about each. */
export const closeCodes = {
  /** We stop or move: come back at once, with a little jitter. */
  goingAway: 1001,
  /** We cannot tell now who you are: come back in a while. */
  tryAgainLater: 1013,
  badMessage: 4400,
  notAcknowledged: 4401,
  /** The token is bad, over or revoked: come back with a new one. */
  forbidden: 4403,
  subprotocol: 4406,
  initTimeout: 4408,
  subscriberExists: 4409,
  /** Events came faster than they were read: come back with the last cursor. */
  slowReader: 4410,
  /** A second init, or more messages than anybody needs. */
  tooMany: 4429,
  /** A fault of ours. */
  internal: 4500,
} as const;
