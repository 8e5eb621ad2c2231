import type { Channel } from './channel.ts';

/** Nothing leaves the house: the message stays with its row, where the page at /mailbox shows it. */
export const mailbox: Channel = { send: () => Promise.resolve() };
