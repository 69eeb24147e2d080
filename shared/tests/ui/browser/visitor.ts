import { chromium, type Browser, type Page } from 'playwright'
import { findChromium } from '../../../../dev/chromium.ts'
import { whenTestsAreOver } from '../../../../dev/testing/closings.ts'
import { PanelServer } from './panel_server.ts'

export const panel = new PanelServer()
let browser: Browser | undefined
const opened: Page[] = []

/** A group's setup: the panel and one Chromium for all groups of a run. */
export async function openPanel(): Promise<void> {
  if (browser) return
  whenTestsAreOver(await panel.start())
  browser = await chromium.launch(await findChromium())
  whenTestsAreOver(() => browser!.close())
}

/** Somebody with a browser of their own at a page of the panel, whose clock a test may put forward. */
export async function givenSomeoneAt(path: string): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  opened.push(page)
  page.setDefaultTimeout(30_000)
  await page.clock.install()
  await page.goto(panel.url(path))
  await page.locator('main').waitFor()
  return page
}

/** After each test: an open page would go on asking for itself in the next one. */
export async function leavePanel() {
  await Promise.all(opened.splice(0).map((page) => page.context().close()))
  panel.reset()
}
