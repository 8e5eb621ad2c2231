export type Purpose = 'dev' | 'test';

const shared: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Sixteen domains, their readers of logs, job runners and a few people with psql.
  max_connections: '300',
  shared_buffers: '256MB',
  // Compiling costs more than our short statements do.
  jit: 'off',
  // No replica follows an embedded server.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // A container's /dev/shm is often 64 MB, which parallel workers overflow; two cores gain nothing from them.
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const durable: Record<string, string> = { fsync: 'on', synchronous_commit: 'on' };

/** A test cluster dies with its test run: nothing in it is worth a disk flush. */
const forgetful: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_wal_size: '4GB',
  autovacuum_naptime: '10min',
};

export function serverArguments(data: string, port: number, purpose: Purpose): string[] {
  const options = { ...shared, ...(purpose === 'dev' ? durable : forgetful), port: String(port) };
  return ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
