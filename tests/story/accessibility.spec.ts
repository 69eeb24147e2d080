import AxeBuilder from '@axe-core/playwright'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel, openOrder } from './orders_panel.ts'
import { openProduct } from './sellers_panels.ts'
import { type Goods, somethingFor } from './shelf.ts'
import { Shop } from './shop.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds to be serious or critical on the page as it stands, element by element. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()} ${id}: ${target}`))
}

test.group('Without barriers', (group) => {
  let goods: Goods
  group.setup(openChromium)
  group.setup(async () => {
    goods = await somethingFor('théière')
  })
  group.each.timeout(120_000)

  for (const locale of ['fr', 'ar'] as const) {
    test(`the shop, in ${locale}`, async ({ assert }) => {
      const shop = await Shop.enter(locale)
      const barriers: string[] = []
      const look = async () => barriers.push(...(await barriersOn(shop.page)))
      await look()
      await shop.open('/sign-in')
      await look()
      await shop.signUp('Salma Idrissi')
      await shop.search(shop.nameOf(goods))
      await look()
      await shop.open('/c/luminaires')
      await look()
      await shop.fillCart([goods])
      await look()
      await shop.openCart()
      await look()
      await shop.goToCheckout()
      await look()
      await shop.writeAddress('MA-07', 'Essaouira')
      await look()
      const [order] = await shop.order('cod')
      await look()
      await shop.openOrder(order!.number)
      await look()
      for (const page of ['orders', 'addresses', 'wishlist', 'profile']) {
        await shop.open(`/account/${page}`)
        await look()
      }
      assert.deepEqual(barriers, [])
      await leave(shop.page)
    })
  }
})
