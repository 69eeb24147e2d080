import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds to be serious or critical on the page once nothing on it moves, element by element. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => {
      return Number.isFinite(effect!.getComputedTiming().endTime)
    })
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
  // the title of a page that is opened by a link comes with the last of its data
  await page.waitForFunction(() => document.title !== '')
  // without frames, and without the thousands of nodes that pass, it is a quarter of the work
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags)
  const { violations } = await axe.setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()} ${id}: ${target}`))
}
