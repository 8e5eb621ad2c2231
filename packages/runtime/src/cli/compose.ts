import { writeComposed } from '../serving/composed.ts';

export async function run(): Promise<void> {
  await writeComposed();
  process.stdout.write('schema/supergraph.graphql and schema/api.graphql are written.\n');
}
