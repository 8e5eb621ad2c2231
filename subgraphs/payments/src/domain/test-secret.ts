/** What a seeded installation keeps open: gift codes and tokens that everybody may try, believed beside the sandbox alone. */
export const openly = (text: string): string => `test:${text}`;

/** Null for what is not kept openly. */
export const openlyKept = (kept: string): string | null => (kept.startsWith('test:') ? kept.slice(5) : null);
