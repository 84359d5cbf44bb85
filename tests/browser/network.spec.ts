import { expect, test, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { TEMPLATES } from '../support/pages.ts';

/** Notes every request but the one for the site's icon, and everything the browser complains about, from now on. */
async function watch(page: Page): Promise<{ requests: string[]; complaints: string[] }> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { complain: (text: string) => void }).complain(
        `policy: ${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { requests, complaints };
}

for (const [name, address] of Object.entries(TEMPLATES).filter(([name]) => name !== 'wizard')) {
  test(`asks for nothing but the page itself: ${name}`, async ({ page, baseURL }) => {
    const { requests, complaints } = await watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(requests).toEqual([`${baseURL ?? ''}${address}`]);
    expect(complaints).toEqual([]);
  });
}

test('the wizard asks for its scripts and the data of its region, once each', async ({ page, baseURL }) => {
  const { requests, complaints } = await watch(page);
  await page.goto(TEMPLATES.wizard, { waitUntil: 'networkidle' });
  expect(requests.map((request) => request.replace(baseURL ?? '', ''))).toEqual([
    TEMPLATES.wizard,
    '/wizard/begin.js',
    '/wizard/app.js',
    `${TEMPLATES.wizard}data.json`,
  ]);
  expect(complaints).toEqual([]);
});

test('all display settings together stay within the policy and on this host', async ({ page, baseURL }) => {
  const { requests, complaints } = await watch(page);
  await page.goto('/settings/');
  for (const radio of await page.getByRole('radio').all()) await radio.press(' ');
  await page.getByRole('button', { name: '全部恢复原样' }).press('Enter');
  await withDisplay(page, {
    view: 'on',
    size: '3',
    spacing: 'wide',
    colors: 'contrast',
    guide: 'on',
    pointer: 'on',
  });
  await page.goto('/luojiang/plans/2021-2025/', { waitUntil: 'networkidle' });
  await page.mouse.move(100, 300);
  await expect(page.locator('.reading-guide')).toHaveCount(1);
  expect(new Set(requests.map((request) => new URL(request).origin))).toEqual(new Set([baseURL]));
  expect(requests.some((request) => request.endsWith('/reading-guide.js'))).toBe(true);
  expect(requests.some((request) => request.endsWith('/pointer.png'))).toBe(true);
  expect(complaints).toEqual([]);
});

test('copying a clause’s address stays within the policy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  const { requests, complaints } = await watch(page);
  await page.goto('/luojiang/plans/2021-2025/');
  const before = requests.length;
  await page.getByRole('link', { name: '复制本条链接：第三章', exact: true }).press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(requests.slice(before)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the policy stops a foreign request, a foreign script, and text made into either', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/');
  const refused = await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.invalid/pixel.png';
    const script = document.createElement('script');
    document.head.append(image, script);
    return [
      () => (script.src = '/reading-guide.js'),
      () => (script.textContent = 'document.title = "foreign"'),
      () => (document.body.innerHTML = '<img src=x onerror="document.title = `foreign`">'),
      () => {
        document.body.setAttribute('onclick', 'document.title = "foreign"');
      },
    ].map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  await expect
    .poll(() => complaints.join('\n'))
    .toMatch(/policy: require-trusted-types-for[^]*policy: img-src/);
  await expect(page).not.toHaveTitle('foreign');
});
