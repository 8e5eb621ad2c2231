export type Form = { [name: string]: string | Form };

/** Stripe's bodies: `a=1&b[c]=2&d[]=3&d[0]=3`; lists come out as forms with numbers for names. */
export function parseForm(text: string): Form {
  const form: Form = {};
  for (const [path, value] of new URLSearchParams(text)) put(form, partsOf(path), value);
  return form;
}

const partsOf = (path: string): string[] => [...path.matchAll(/[^[\]]+|\[\]/g)].map(([part]) => part);

function put(form: Form, [name = '', ...rest]: string[], value: string): void {
  const key = name === '[]' ? String(Object.keys(form).length) : name;
  if (key === '__proto__') return;
  if (rest.length === 0) {
    form[key] = value;
    return;
  }
  const inner = form[key];
  const next: Form = typeof inner === 'object' ? inner : {};
  form[key] = next;
  put(next, rest, value);
}

export const text = (form: Form, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const inner = (form: Form, name: string): Form => {
  const value = form[name];
  return typeof value === 'object' ? value : {};
};

export const textsOf = (form: Form): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
