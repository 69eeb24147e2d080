import { chromium, type Browser, type Page } from 'playwright'
import { findChromium } from '../../dev/chromium.ts'
import { whenTestsAreOver } from '../../dev/testing/closings.ts'
import { system } from '../../dev/testing/running_system.ts'
import type { Person } from '../support/people.ts'

/** Nothing waits that long unless it is broken, or the machine is busy. */
const timeoutMs = 30_000
const languages = { fr: 'fr-FR', ar: 'ar-MA' }
let browser: Browser | undefined

/** A group's setup: one Chromium for all groups of a run. */
export async function openChromium(): Promise<void> {
  if (browser) return
  browser = await chromium.launch(await findChromium())
  whenTestsAreOver(() => browser!.close())
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

/** Brings the session of a person into a visitor's browser. */
export async function enterAs(page: Page, { cookie }: Person): Promise<void> {
  const url = system().urls.storefront
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
  await page.context().addCookies(cookies)
}

/** Ends a visit, all of its pages and its session. */
export async function leave(page: Page): Promise<void> {
  await page.context().close()
}
