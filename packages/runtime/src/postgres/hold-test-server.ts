import { startTestServer } from './test-server.ts';

// A program of its own: it holds a test cluster for as long as its stdin is open, and says where it is.
const server = await startTestServer();
process.stdin.once('close', () => void server.stop()).resume();
process.stdout.write(`${server.adminUrl}\n`);
