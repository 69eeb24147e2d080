import { chromium } from 'playwright'
import { findChromium } from '../dev/chromium.ts'
const [,, only = '', widths = '1440,390', langs = 'fr'] = process.argv
const gw = 'http://localhost:8480'
const browser = await chromium.launch(await findChromium())
const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Africa/Casablanca', viewport: { width: 1440, height: 900 } })
context.setDefaultTimeout(90000); context.setDefaultNavigationTimeout(90000)
const page = await context.newPage()
page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 300)))
await page.goto(gw + '/admin/orders?view=to_call')
await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('admin@demo.ma')
await page.getByRole('textbox', { name: 'Mot de passe' }).fill('marketplace')
await page.getByRole('button', { name: 'Se connecter' }).click()
await page.waitForURL((u) => u.href.startsWith(gw))
await page.getByRole('heading', { level: 1 }).waitFor()
const pages = { queue: '/admin/orders?view=to_call', settings: '/admin/orders/settings', all: '/admin/orders', search: '/admin/orders?view=to_call', desk: null, order: null }
for (const lang of langs.split(',')) for (const [name, path] of Object.entries(pages)) {
  if (only && !only.split(',').includes(name)) continue
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(gw + (path ?? '/admin/orders?view=to_call') + ((path ?? '?').includes('?') ? '&' : '?') + 'lang=' + lang)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (name === 'desk') { await page.keyboard.press('c'); await page.waitForURL(/orders\/desk\//); await page.getByRole('heading', { level: 1 }).waitFor() }
  if (name === 'order') { await page.locator('tr[data-row] a').first().click(); await page.waitForURL(/orders\/[A-Z0-9]{4}-/); await page.waitForTimeout(500) }
  if (name === 'search') { await page.getByRole('searchbox').pressSequentially('salma', { delay: 60 }); await page.waitForTimeout(1500) }
  for (const w of widths.split(',').map(Number)) {
    await page.setViewportSize({ width: w, height: w < 700 ? 800 : 900 })
    await page.waitForTimeout(700)
    await page.screenshot({ path: `/tmp/deskrun/${name}-${lang}-${w}.png` })
  }
}
await browser.close()
