import { setTimeout as pause } from 'node:timers/promises';
import { openShop } from '@stoa/e2e/open-shop.ts';
import { buy } from './journey.ts';
import { manyUnits } from './many-units.ts';

export interface Statements {
  readonly statements: number;
  readonly commits: number;
  readonly list: readonly string[];
}

/** What consumers, jobs and their timers ask by themselves is not the buyer's. */
const isOfNobody = (statement: string): boolean =>
  /event_cursor|event_retry|graphile|pg_catalog|^select 1$|advisory|event_log where|pg_current_snapshot/.test(
    statement,
  );
const isOfATransaction = /^\s*(begin|commit|rollback|savepoint)/i;

/**
 * What one whole journey asks of Postgres, over all domains. Without `background`: what the buyer waits for. With it: all
 * that it sets off until the order is known to everybody, too.
 */
export async function countStatements(background: boolean): Promise<Statements> {
  let heard: string[] = [];
  const shop = await openShop({ background, onQuery: (statement) => void heard.push(statement) });
  try {
    const [client] = shop.clients;
    if (!client) throw new Error('There is no gateway.');
    const ask = async (query: string, variables: Record<string, unknown>) => {
      const answer = await client.ask(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data as Record<string, unknown>;
    };
    const offers = await manyUnits(ask);
    for (let each = 0; each < 3; each++) await buy(ask, offers);
    const runs: Statements[] = [];
    for (let each = 0; each < 3; each++) {
      heard = [];
      await buy(ask, offers);
      if (background) await pause(1_500);
      const own = heard.filter((statement) => !isOfNobody(statement));
      const list = own.filter((statement) => !isOfATransaction.test(statement));
      runs.push({ statements: list.length, commits: own.filter((each) => /^\s*commit/i.test(each)).length, list });
    }
    return runs.toSorted((a, b) => a.statements - b.statements)[0] as Statements;
  } finally {
    await shop.stop();
  }
}
