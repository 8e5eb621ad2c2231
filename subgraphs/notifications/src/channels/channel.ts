/** What is sent, to where. */
export interface Outgoing {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Of mails that one may be spared. */
  readonly unsubscribeUrl: string | null;
}

/** One way to reach people. Throws when it did not go; `Undeliverable` when it never will. */
export interface Channel {
  send(message: Outgoing): Promise<void>;
}

/** Trying again would be the same: the address is wrong, or whoever receives does not want it. */
export class Undeliverable extends Error {
  /** Whether the address itself is gone for good. */
  readonly gone: boolean;

  constructor(reason: string, { gone = false }: { readonly gone?: boolean } = {}) {
    super(reason);
    this.name = 'Undeliverable';
    this.gone = gone;
  }
}

/** A line break in a header would be another header. */
export function checkHeader(value: string, name: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(value))
    throw new Undeliverable(`The ${name} has a line break or control character in it.`);
  return value;
}

/** One plain address, and nothing that a mail program would read as two, or as a name. */
export function checkAddress(value: string): string {
  if (!/^[^\s<>,;:"()\\[\]]+@[^\s<>,;:"()\\[\]@]+$/.test(checkHeader(value, 'address')) || value.length > 254)
    throw new Undeliverable('The address is not one of e-mail.');
  return value;
}
