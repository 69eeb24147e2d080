import type { Page } from 'playwright'
import { barriersOn as barriersByAxe } from '../../shared/tests/ui/browser/barriers.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What keeps somebody from using a page of ours: serious and critical findings of WCAG 2.2 AA and of best practice. */
export async function barriersOn(page: Page): Promise<string[]> {
  // the title of a page that is opened by a link comes with the last of its data
  await page.waitForFunction(() => document.title !== '')
  return barriersByAxe(page, tags)
}
