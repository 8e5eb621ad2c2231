import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, WebSocketRoute } from 'playwright-core';
import { chromiumPath, openBrowser } from '../src/browser.ts';
import { oneProcess, type SetUp } from '../src/set-ups.ts';

const skip = chromiumPath() === null ? 'there is no Chromium here' : false;

suite('the page to watch, in a real browser', { skip }, () => {
  let setUp: SetUp;
  let browser: Browser;

  before(async () => {
    [setUp, browser] = await Promise.all([oneProcess({ STOA_CARRIER_SPEED: '40000' }), openBrowser()]);
  });

  after(async () => {
    await browser.close();
    await setUp.stop();
  });

  /** As a persona, with an eye on what the browser complains of, and on whom it asks. */
  async function watching(
    persona: string,
    work: (page: Page, context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(45_000);
      const hosts = new Set<string>();
      const problems: string[] = [];
      page.on(
        'request',
        (request) => void (request.url().startsWith('http') && hosts.add(new URL(request.url()).host)),
      );
      page.on('websocket', (socket) => void hosts.add(new URL(socket.url()).host));
      page.on('pageerror', (error) => void problems.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      await prepare?.(page);
      await page.goto(setUp.url);
      await page.locator('.tabs a[data-to="watch"]').click();
      await page.locator('.buyer', { hasText: persona }).click();
      await page.locator('.thing').first().waitFor();
      await work(page, context);
      assert.deepEqual(problems, []);
      assert.deepEqual([...hosts], [new URL(setUp.url).host]);
    } finally {
      await context.close();
    }
  }

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const card = (page: Page, name: string) => page.getByRole('radio', { name });
  const counter = (page: Page, name: string) => page.locator('.counter', { hasText: name }).locator('dd');
  const happened = (page: Page, kind: string) => page.locator(`.entry[data-kind="${kind}"]`);
  const status = (page: Page, name: string) => page.locator('.status', { hasText: name }).waitFor();

  /** Puts a product into the basket and goes to the checkout; tells which, and how many there were. */
  async function toCheckout(page: Page, index: number, city: string): Promise<{ variant: string; left: number }> {
    const thing = page.locator('.thing').nth(index);
    const count = thing.locator('.stock-count');
    await filled(count, /\d/);
    const left = Number(await count.innerText());
    const variant = (await thing.locator('.stock').getAttribute('data-variant')) ?? '';
    const title = await thing.locator('h2').innerText();
    await thing.getByRole('button').press('Enter');
    await page.locator('.basket-line', { hasText: title }).waitFor();
    const options = await page.locator('.to option').allInnerTexts();
    await page.locator('.to select').selectOption({ index: options.findIndex((text) => text.includes(city)) });
    await button(page, 'Go to checkout').press('Enter');
    await page.locator('.quote-total').first().waitFor();
    return { variant, left };
  }

  const filled = (locator: Locator, text: RegExp | string) => locator.filter({ hasText: text }).waitFor();

  /** Each entry of the timeline, by its number. */
  async function entries(page: Page): Promise<number[]> {
    const rows = await page.locator('.entry').evaluateAll((all) => all.map((row) => row.getAttribute('data-entries')));
    return rows.flatMap((text) => (text ?? '').split(' ').map(Number)).toSorted((a, b) => a - b);
  }

  const oneToMany = (length: number) => Array.from({ length }, (_, index) => index + 1);

  /** Remembers in the page wherever the marks of parcels are. */
  const rememberMarks = `window.marks = new Map();
    new MutationObserver(() => {
      for (const { dataset } of document.querySelectorAll('.map-parcel')) {
        if (!window.marks.has(dataset.parcel)) window.marks.set(dataset.parcel, new Set());
        window.marks.get(dataset.parcel).add(dataset.at);
      }
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-at'] });`;

  test('an order placed there is seen to the door and back: parcel, money, stock and mails', () =>
    watching('Clara Winter', async (page) => {
      const { variant, left } = await toCheckout(page, 1, 'Lisboa');
      const total = (await page.locator('dd.quote-total').innerText()).trim();
      await page.evaluate(rememberMarks);
      await button(page, /^Pay/).press('Enter');
      await page.locator('.map-place.is-home', { hasText: 'Lisboa' }).waitFor();
      await filled(counter(page, 'Set aside'), total);
      await status(page, 'Delivered');
      const moved = (await page.evaluate('[...window.marks.values()].map((places) => places.size)')) as number[];
      assert.ok(moved.length > 0 && moved.every((places) => places > 3), `marks were at ${moved.join()} places`);
      assert.equal(await counter(page, 'Taken').innerText(), total);
      assert.equal(await counter(page, 'Set aside').innerText(), '€0.00');
      assert.ok((await happened(page, 'PAYMENT_CAPTURED').count()) > 0);
      const now = page.locator(`.bought .stock[data-variant="${variant}"] .stock-count`);
      assert.equal(Number(await now.innerText()), left - 1);
      assert.ok((await page.locator('.mails a').count()) > 1);
      const seen = await entries(page);
      assert.deepEqual(seen, oneToMany(seen.length));
      await page
        .locator('.bought-line')
        .filter({ has: page.locator(`[data-variant="${variant}"]`) })
        .getByRole('button')
        .press('Enter');
      await happened(page, 'REFUND_SUCCEEDED').waitFor();
      await filled(counter(page, 'Given back'), /[1-9]/);
      await filled(now, new RegExp(`^${left}$`));
    }));

  test('a declined card says so, the bank is asked where it wants to be, and an order can be cancelled', () =>
    watching('Jonas Berg', async (page, context) => {
      const { variant, left } = await toCheckout(page, 2, 'Stockholm');
      await card(page, 'Declined card').press('Space');
      await button(page, /^Pay/).press('Enter');
      await page
        .getByRole('alert')
        .filter({ hasText: /declined/ })
        .waitFor();
      assert.match(page.url(), /#watch$/);
      await card(page, 'Visa with 3-D Secure').press('Space');
      await button(page, /^Pay/).press('Enter');
      const link = page.getByRole('link', { name: 'Open the bank’s page' });
      await link.waitFor();
      const [bank] = await Promise.all([context.waitForEvent('page'), link.press('Enter')]);
      await bank.getByRole('button', { name: 'Approve' }).click();
      await happened(page, 'PLACED').waitFor();
      await button(page, 'Cancel the order').press('Enter');
      await status(page, 'Cancelled');
      await button(page, 'Cancel the order').waitFor({ state: 'hidden' });
      await filled(page.locator(`.bought .stock[data-variant="${variant}"] .stock-count`), new RegExp(`^${left}$`));
      assert.equal(await counter(page, 'Taken').innerText(), '€0.00');
    }));

  test('after the line broke it goes on where it was: nothing twice, nothing lost', async () => {
    const sockets: WebSocketRoute[] = [];
    const asked: string[] = [];
    await watching(
      'Sofia Marin',
      async (page) => {
        await toCheckout(page, 3, 'Roma');
        await button(page, /^Pay/).press('Enter');
        await happened(page, 'PLACED').waitFor();
        await happened(page, 'UNIT_PICKING').first().waitFor();
        asked.length = 0;
        for (const socket of sockets.splice(0)) await socket.close({ code: 4999, reason: 'The line broke.' });
        await page.locator('.line-state', { hasText: 'connecting again' }).waitFor();
        await page.locator('.line-state', { hasText: 'live' }).waitFor();
        await status(page, 'Delivered');
        const seen = await entries(page);
        assert.deepEqual(seen, oneToMany(seen.length));
        const again = asked.filter((text) => /subscription WatchOrder/.test(text));
        assert.ok(again.length > 0 && again.every((text) => /"after":"/.test(text)), again.join('\n'));
      },
      {},
      async (page) => {
        await page.routeWebSocket(/\/graphql$/, (socket) => {
          const server = socket.connectToServer();
          sockets.push(socket);
          socket.onMessage((message) => {
            asked.push(String(message));
            server.send(message);
          });
          server.onMessage((message) => socket.send(message));
        });
      },
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`fits a phone, on ${colorScheme} ground`, () =>
      watching(
        'Ada Okafor',
        async (page) => {
          const over = async () => Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          assert.ok((await over()) <= 0, 'the shelf is wider than the screen');
          await page.locator('.earlier a').first().click();
          await happened(page, 'PLACED').waitFor();
          assert.ok((await over()) <= 0, 'the order is wider than the screen');
          await page.getByRole('link', { name: 'Buy something else' }).press('Enter');
          await page.locator('.thing').first().waitFor();
        },
        { viewport: { width: 360, height: 740 }, colorScheme },
      ));
});
