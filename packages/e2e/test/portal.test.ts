import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import { chromiumPath, openBrowser } from '../src/browser.ts';
import { oneProcess } from '../src/set-ups.ts';

const operations = new URL('../../../schema/operations/', import.meta.url);
const skip = chromiumPath() === null ? 'there is no Chromium here' : false;

suite('the portal in a real browser', { skip }, () => {
  test('opens with its tabs, runs a query, and asks no other host', async () => {
    const setUp = await oneProcess();
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const hosts = new Set<string>();
      const problems: string[] = [];
      page.on(
        'request',
        (request) => void (request.url().startsWith('data:') || hosts.add(new URL(request.url()).host)),
      );
      page.on('pageerror', (error) => void problems.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      await page.goto(setUp.url);
      await page.locator('.graphiql-execute-button').waitFor();
      const tabs = await page.locator('.graphiql-tab').count();
      assert.equal(tabs, readdirSync(operations).filter((name) => name.endsWith('.graphql')).length);
      await page.locator('.graphiql-tab-button').first().click();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window', { hasText: 'currencyCode' }).waitFor();
      const shown = await page.locator('.result-window').innerText();
      assert.match(shown, /"available": \d+/);
      assert.doesNotMatch(shown, /"errors"/);
      if (process.env['STOA_SCREENSHOT']) await page.screenshot({ path: process.env['STOA_SCREENSHOT'] });
      assert.deepEqual([...hosts], [new URL(setUp.url).host]);
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
      await setUp.stop();
    }
  });
});
