/** Runs a launcher: whatever goes wrong is one sentence and a non-zero exit. */
export async function tell(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
