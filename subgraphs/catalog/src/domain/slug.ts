const longest = 80;
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', þ: 'th' };

/** For addresses: lower case letters, digits and single hyphens. What has none of them gets the fallback. */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[ßæøœłđþ]/g, (letter) => letters[letter] ?? '')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}

/** The same address made unlike others: by the end of an id, which is chance. */
export const slugWithId = (slug: string, id: string): string => `${slug}-${id.slice(-8)}`;

export const isSlug = (text: string): boolean => text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
