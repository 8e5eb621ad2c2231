import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../src/browser.ts';
import { clientOf } from '../src/client.ts';
import { oneProcess, type SetUp } from '../src/set-ups.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);
const skip = chromiumPath() === null ? 'there is no Chromium here' : false;
const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const tabs = ['explore', 'plan', 'graph', 'traffic', 'usage'];

suite('the portal in a real browser', { skip }, () => {
  let setUp: SetUp;
  let browser: Browser;

  before(async () => {
    [setUp, browser] = await Promise.all([oneProcess(), openBrowser()]);
  });

  after(async () => {
    await browser.close();
    await setUp.stop();
  });

  /** Does something with a page of its own, and looks at what the browser had to complain of, and whom it asked. */
  async function withPage(work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: wide, ...options });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const hosts = new Set<string>();
      const problems: string[] = [];
      page.on(
        'request',
        (request) => void (request.url().startsWith('data:') || hosts.add(new URL(request.url()).host)),
      );
      page.on('websocket', (socket) => void hosts.add(new URL(socket.url()).host));
      page.on('pageerror', (error) => void problems.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      await page.goto(setUp.url);
      await page.locator('.graphiql-execute-button').waitFor();
      await work(page);
      assert.deepEqual(problems, []);
      assert.deepEqual([...hosts], [new URL(setUp.url).host]);
    } finally {
      await context.close();
    }
  }

  const tab = (page: Page, name: string) => page.locator(`.tabs a[data-to="${name}"]`).click();

  async function runFirst(page: Page): Promise<string> {
    await page.locator('.graphiql-tab-button').first().click();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: 'currencyCode' }).waitFor();
    return await page.locator('.result-window').innerText();
  }

  test('opens with its operations, runs one, and asks no other host', () =>
    withPage(async (page) => {
      const operations = readdirSync(new URL('operations/', schemaFolder)).filter((name) => name.endsWith('.graphql'));
      assert.equal(await page.locator('.graphiql-tab').count(), operations.length);
      const shown = await runFirst(page);
      assert.match(shown, /"available": \d+/);
      assert.doesNotMatch(shown, /"errors"|"extensions"/);
    }));

  test('asks as a persona once one is chosen, and as nobody again', () =>
    withPage(async (page) => {
      const viewer = page.locator('.graphiql-tab-button', { hasText: 'Viewer' });
      const asked = async (says: string) => {
        await viewer.click();
        await page.locator('.graphiql-execute-button').click();
        await page.locator('.result-window', { hasText: says }).waitFor();
      };
      await asked('"viewer": null');
      await page.locator('#who').click();
      await page.locator('.persona', { hasText: 'Clara Winter' }).click();
      await page.locator('#who', { hasText: 'Clara Winter' }).waitFor();
      await page.keyboard.press('Escape');
      await asked('clara@example.com');
      await page.locator('#who').click();
      assert.match(await page.locator('.sent').innerText(), /^authorization: Bearer \S+…$/);
      await page.locator('.persona').first().click();
      await page.keyboard.press('Escape');
      await asked('"viewer": null');
    }));

  test('shows a subscription as it goes on', () =>
    withPage(async (page) => {
      const client = clientOf(setUp.url);
      const { data } = await client.ask('{ products(first: 1) { nodes { variants(first: 1) { id } } } }');
      const { id } = data.products.nodes[0].variants[0] as { id: string };
      const text = `subscription { stockChanged(variantId: "${id}") { cursor } }`;
      const editor = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror";
      await page.evaluate(`${editor}.setValue(${JSON.stringify(text)})`);
      // GraphiQL looks at the text a moment after it was typed.
      const kind = `${editor}.documentAST?.definitions[0].operation`;
      while ((await page.evaluate(kind)) !== 'subscription') await page.waitForTimeout(50);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window', { hasText: '"cursor"' }).waitFor();
      await page.locator('.graphiql-execute-button[aria-label^="Stop"]').click();
    }));

  test('draws the plan of what is being typed, with the time that each fetch took in the last run', () =>
    withPage(async (page) => {
      await page.locator('.graphiql-tab-button').first().click();
      await tab(page, 'plan');
      await page.locator('.fetch').nth(1).waitFor();
      assert.deepEqual(await page.locator('.fetch .name').allTextContents(), ['catalog', 'inventory']);
      assert.deepEqual(await page.locator('.fetch .time').allTextContents(), ['not run yet', 'not run yet']);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.fall').nth(1).waitFor();
      for (const time of await page.locator('.fetch .time').allTextContents()) assert.match(time, /^[\d.]+ m?s/);
      await page.locator('.fetch').nth(1).press('Enter');
      assert.match(await page.locator('.plan-detail').innerText(), /_entities\(representations/);
      // Another text is another plan: what the last run took does not belong to it.
      await page.locator('.graphiql-query-editor .CodeMirror').click();
      await page.keyboard.press('ControlOrMeta+a');
      // The editor closes brackets by itself.
      await page.keyboard.type('{ categories { ');
      await page.locator('.plan-note', { hasText: 'Syntax Error' }).waitFor();
      assert.equal(await page.locator('.fetch').count(), 2);
      await page.keyboard.type('name ');
      await page.locator('.plan-note', { hasText: '1 fetch from 1 subgraph' }).waitFor();
      assert.equal(await page.locator('.fall').count(), 0);
    }));

  test('shows every type of the supergraph, and tells of one whose it is', () =>
    withPage(async (page) => {
      const sdl = readFileSync(new URL('supergraph.graphql', schemaFolder), 'utf8');
      const names = [...sdl.matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !name.includes('__'));
      await tab(page, 'graph');
      await page.locator('.pill').first().waitFor();
      const drawn = await page
        .locator('.pill')
        .evaluateAll((pills) => pills.map((pill) => pill.getAttribute('data-type') ?? ''));
      assert.deepEqual([new Set(drawn), drawn.length], [new Set(names), names.length]);
      await page.locator('.graph-search input').focus();
      await page.keyboard.type('variant');
      await page.keyboard.press('Enter');
      await page.locator('.graph-panel h2', { hasText: /^Variant$/ }).waitFor();
      assert.equal(new URL(page.url()).hash, '#graph/Variant');
      const told = await page.locator('.graph-panel').innerText();
      assert.match(told, /From catalog[^]*sku[^]*From inventory[^]*stock/);
      assert.ok((await page.locator('.lines .line').count()) > 3);
      await page.locator('.graph-panel a', { hasText: 'Stock' }).first().click();
      await page.locator('.graph-panel h2', { hasText: /^Stock$/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.graph-panel').waitFor({ state: 'hidden' });
    }));

  test('shows traffic while it goes on, and the streams that are open', () =>
    withPage(async (page) => {
      const client = clientOf(setUp.url);
      await tab(page, 'traffic');
      await page.locator('.figures').waitFor();
      for (let i = 0; i < 20; i++) await client.ask('query Shelf { products(first: 2) { nodes { title } } }');
      await page.locator('.flow', { hasText: 'Shelf' }).first().waitFor();
      await page.locator('.flow', { hasText: 'catalog' }).waitFor();
      assert.ok((await page.locator('.chart .curve').count()) > 1);
      const { data } = await client.ask('{ products(first: 1) { nodes { variants(first: 1) { id } } } }');
      const { id } = data.products.nodes[0].variants[0] as { id: string };
      const stream = client.listen('subscription Live($id: ID!) { stockChanged(variantId: $id) { cursor } }', { id });
      await stream.next();
      const streams = page.locator('.figure', { hasText: 'Open streams' }).locator('dd');
      await streams.filter({ hasText: /^1$/ }).waitFor();
      await stream.return?.();
      await streams.filter({ hasText: /^0$/ }).waitFor();
    }));

  test('tells who uses a field, and what nobody uses', () =>
    withPage(async (page) => {
      const names = { 'apollographql-client-name': 'test shop', 'apollographql-client-version': '9.1' };
      await clientOf(setUp.url).ask('query Names { products(first: 1) { nodes { slug } } }', {}, names);
      // It is written every ten seconds.
      const seen = async () => {
        const answer = await fetch(`${setUp.url}/portal/api/usage?client=test%20shop`);
        return ((await answer.json()) as { fields: unknown[] }).fields.length > 0;
      };
      while (!(await seen())) await page.waitForTimeout(500);
      await tab(page, 'usage');
      await page.locator('.segments a', { hasText: 'Clients' }).click();
      await page.locator('.use a', { hasText: 'test shop' }).click();
      await page.locator('.use', { hasText: 'Names' }).waitFor();
      await page.locator('.use a', { hasText: 'Product.slug' }).click();
      await page.locator('.use', { hasText: 'test shop' }).locator('.version', { hasText: '9.1' }).waitFor();
      await page.goto(`${setUp.url}#usage/unused`);
      await page.locator('.unused section').first().waitFor();
      assert.ok((await page.locator('.unused section').count()) > 20);
    }));

  for (const colorScheme of ['light', 'dark'] as const)
    test(`fits a phone, and can be read on ${colorScheme} ground`, () =>
      withPage(
        async (page) => {
          await runFirst(page);
          for (const [name, ready] of [
            ['explore', '.result-window'],
            ['plan', '.fetch'],
            ['graph', '.pill'],
            ['graph/Product', '.graph-panel h2'],
            ['traffic', '.chart'],
            ['usage', '.use'],
            ['usage/clients', '.use'],
            ['usage/unused', '.unused'],
          ]) {
            await page.goto(`${setUp.url}/#${name}`);
            await page
              .locator(ready ?? '')
              .first()
              .waitFor();
            const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
            assert.ok(over <= 0, `${name} is ${over} wider than the screen`);
            if (process.env['STOA_SCREENSHOTS'])
              await page.screenshot({
                path: `${process.env['STOA_SCREENSHOTS']}/${name?.replace('/', '-')}-${colorScheme}.png`,
              });
          }
          const colors = await page.evaluate(
            '[getComputedStyle(document.body)].map((s) => [s.color, s.backgroundColor])[0]',
          );
          const contrast = contrastOf(colors as [string, string]);
          assert.ok(contrast > 7, String(contrast));
        },
        { viewport: phone, colorScheme },
      ));

  test('is reached by keyboard and by address alone', () =>
    withPage(async (page) => {
      for (const name of tabs) {
        await page.locator(`.tabs a[data-to="${name}"]`).focus();
        await page.keyboard.press('Enter');
        await page.locator(`#${name}`).waitFor({ state: 'visible' });
        assert.equal(await page.locator('.tabs a[aria-current]').innerText(), name[0]?.toUpperCase() + name.slice(1));
      }
      await page.goto(`${setUp.url}/?again#graph/Product`);
      await page.locator('.graph-panel h2', { hasText: /^Product$/ }).waitFor();
      await page.goBack();
      await page.locator('#usage .page-head').waitFor();
    }));
});

/** As the accessibility guidelines reckon it, from 1 to 21. */
function contrastOf(colors: readonly string[]): number {
  const [light = 0, dark = 0] = colors
    .map((color) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
