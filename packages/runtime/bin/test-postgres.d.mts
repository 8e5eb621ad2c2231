export function startTestPostgres(): Promise<{ adminUrl: string; stop: () => Promise<void> }>;
