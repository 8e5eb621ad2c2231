import { postalTable } from './postal-rules.data.ts';

export interface PostalRule {
  readonly name: string;
  readonly format: string;
  /** Letters of the format's fields. */
  readonly require: string;
  readonly upper: string;
  readonly postalCode?: string;
  readonly example?: string;
  readonly areaType?: string;
  /** `code=name=other name~…`, where the country has a list. */
  readonly areas?: string;
}

export interface Area {
  readonly code: string;
  readonly names: readonly string[];
}

const rules: ReadonlyMap<string, PostalRule> = new Map(postalTable.trim().split('\n').map(ruleOf));

function ruleOf(row: string): [string, PostalRule] {
  const [code = '', name = '', format = '', require = '', upper = '', postalCode, example, areaType, areas] =
    row.split('¦');
  const given = { postalCode, example, areaType, areas };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return [code, { name, format, require, upper, ...present }];
}

export const postalRule = (countryCode: string): PostalRule | undefined => rules.get(countryCode);

export const postalCountries: readonly string[] = [...rules.keys()];

export const areasOf = ({ areas }: PostalRule): readonly Area[] =>
  (areas?.split('~') ?? []).map((area) => {
    const [code = '', ...names] = area.split('=');
    return { code, names: names.length > 0 ? names : [code] };
  });
