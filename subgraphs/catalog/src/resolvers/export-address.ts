import type { Context } from '../context.ts';
import { signTicket } from '../files/ticket.ts';

const seconds = 15 * 60;

/** The scope was checked when the address was made; who has it needs no more. */
export function exportAddress({ settings, clock }: Context, format: 'CSV' | 'JSONL') {
  const ticket = { purpose: 'export' as const, id: '', contentType: format, bytes: 0 };
  const token = signTicket(ticket, seconds, settings.secret, clock);
  return {
    url: `${settings.publicUrl}/catalog/export/${token}/products.${format.toLowerCase()}`,
    expiresAt: new Date(clock.now().getTime() + seconds * 1000),
  };
}
