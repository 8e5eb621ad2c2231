// For container health checks: exits 0 when the process of this container answers that it is ready.
const port = process.env.STOA_PORT ?? 4000;
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
