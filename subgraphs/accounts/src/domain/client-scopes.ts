/** `stock:read`, `catalog:*`: two words, the second possibly a star. Never the star of everything. */
export const isClientScope = (scope: string): boolean => /^[a-z]{2,30}:([a-z]{2,30}|\*)$/.test(scope);

/** What was asked for, if all of it was granted; everything granted when nothing was asked for. */
export function scopesAsked(asked: string | null, granted: readonly string[]): readonly string[] | null {
  const wanted = asked?.split(' ').filter(Boolean) ?? [];
  if (wanted.length === 0) return granted;
  return wanted.every((scope) => granted.includes(scope)) ? wanted : null;
}
