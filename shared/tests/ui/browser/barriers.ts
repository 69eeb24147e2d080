import axe from 'axe-core'
import type { Page } from 'playwright'

/**
 * What axe holds to be serious or critical on the page once nothing on it moves, element by element: by all of its
 * rules, or by those with one of the tags. The page runs it: axe's own wrapper for Playwright costs half as much again.
 */
export async function barriersOn(page: Page, tags?: string[]): Promise<string[]> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => {
      return Number.isFinite(effect!.getComputedTiming().endTime)
    })
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
  for (const frame of page.frames()) await frame.evaluate(axe.source)
  const runOnly = tags && { type: 'tag' as const, values: tags }
  // without the thousands of nodes that pass
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(runOnly && { runOnly }) }
  return page.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(chosen)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${location.href} ${id}: ${target}`))
  }, options)
}
