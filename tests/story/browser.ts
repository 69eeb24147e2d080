import { chromium, type Browser, type Page } from 'playwright'
import { findChromium } from '../../dev/chromium.ts'

const timeoutMs = 15_000
const languages = { fr: 'fr-FR', ar: 'ar-MA' }
let browser: Browser | undefined

/** A group's setup: one Chromium for all of its tests. */
export async function openChromium(): Promise<() => Promise<void>> {
  browser = await chromium.launch(await findChromium())
  return async () => browser!.close()
}

/** Somebody at a desk with a browser of their own: no cookie is shared with anybody. */
export async function aVisitor(
  locale: keyof typeof languages = 'fr',
  { hasScripts = true } = {}
): Promise<Page> {
  const context = await browser!.newContext({
    locale: languages[locale],
    timezoneId: 'Africa/Casablanca',
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: hasScripts,
  })
  context.setDefaultTimeout(timeoutMs)
  return context.newPage()
}

/** Ends a visit, all of its pages and its session. */
export async function leave(page: Page): Promise<void> {
  await page.context().close()
}
