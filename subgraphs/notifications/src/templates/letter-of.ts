import { amountIn } from '../domain/amount.ts';
import type { KindName } from '../domain/kinds.ts';
import type { Letter, LetterData } from '../domain/letter.ts';
import { languageOf, wordsIn } from './words.ts';

const money = ['total', 'amount', 'price'];

/** What is said, in somebody's language. */
export function letterOf(kind: KindName, locale: string, data: LetterData): Letter {
  const language = languageOf(locale);
  const said = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, money.includes(name) ? amountIn(language, value) : value]),
  );
  const letter = wordsIn(locale).templates[kind](said);
  return { ...letter, rows: letter.rows?.map(([name, value]) => [name, amountIn(language, value)]) ?? [] };
}
