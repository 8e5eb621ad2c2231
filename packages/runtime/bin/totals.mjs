import { stripVTControlCharacters } from 'node:util';

/** Adds up the closing lines that node:test writes for each workspace, replayed from the cache or not. */
export class Totals {
  passed = 0;
  failed = 0;
  skipped = 0;
  workspaces = new Set();
  #rest = '';

  read(text) {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop();
    for (const line of lines) this.#count(stripVTControlCharacters(line).trim());
  }

  #count(line) {
    const [, workspace, what, count] = /^(\S+):test: ℹ (pass|fail|cancelled|skipped) (\d+)$/.exec(line) ?? [];
    if (!workspace) return;
    this.workspaces.add(workspace);
    if (what === 'pass') this.passed += Number(count);
    else if (what === 'skipped') this.skipped += Number(count);
    else this.failed += Number(count);
  }

  line() {
    const skipped = this.skipped ? `, ${this.skipped} skipped` : '';
    return `Tests: ${this.passed} passed, ${this.failed} failed${skipped}, in ${this.workspaces.size} workspaces.`;
  }
}
