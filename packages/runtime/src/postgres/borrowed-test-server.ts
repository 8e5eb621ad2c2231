export { startTestPostgres } from '../../bin/test-postgres.mjs';
