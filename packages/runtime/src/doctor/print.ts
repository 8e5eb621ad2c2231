import type { DescribedSetting } from '@stoa/platform/describe-settings.ts';
import type { Check } from './checks.ts';

export interface Report {
  readonly ok: boolean;
  readonly versions: { readonly stoa: string; readonly node: string };
  readonly settings: readonly DescribedSetting[];
  readonly checks: readonly Check[];
}

/** The report for people: what is set first, what does not work last, where the eye is. */
export function print({ ok, versions, settings, checks }: Report): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const rows = settings.map(({ name, value, source, help }) => {
    const shown = source === 'unset' ? '(unset)' : source === 'environment' ? value : `${value} (${source})`;
    return `  ${name.padEnd(width)}  ${shown}\n  ${' '.repeat(width)}    ${help}`;
  });
  const lines = checks.map((check) => `  ${check.ok ? 'ok ' : 'BAD'}  ${check.name}: ${check.detail}`);
  const verdict = ok ? 'All is well.' : 'Something needs attention: see the lines marked BAD.';
  const blocks = [
    `Stoa ${versions.stoa} on Node ${versions.node}`,
    `Settings\n${rows.join('\n')}`,
    `Reach\n${lines.join('\n')}`,
    verdict,
  ];
  return `${blocks.join('\n\n')}\n`;
}
