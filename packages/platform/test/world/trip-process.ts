import { openDatabase } from '@stoa/platform/database.ts';
import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { environmentOf } from './environment.ts';
import { argument, tripSaga } from './trip.ts';

/** A process that starts a trip, or goes on with it, and is killed at the point that it is told. */
const [, , url, id, refuses, killAt] = process.argv;

const saga = tripSaga((point) => {
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
});
const db = openDatabase({ domain: 'alpha', url: argument(url) });
await db.transaction((tx) =>
  startSaga(tx, saga, argument(id), { id, refuses: refuses === 'refuses', booked: [] }, systemClock),
);
await runSaga(environmentOf(db), saga, argument(id));
await db.close();
