import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { anOrder } from '../support/orders.ts'
import { barriersOn } from './barriers.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { openProduct } from './owners_panels.ts'
import { type Goods, somethingFor } from './shelf.ts'
import { Shop } from './shop.ts'

async function openPanel(page: Page, path: string, locale: string): Promise<void> {
  const url = new URL(path, system().urls.gateway)
  url.searchParams.set('lang', locale)
  await page.goto(url.href)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

test.group('Without barriers', (group) => {
  let goods: Goods
  group.setup(openChromium)
  group.setup(async () => {
    goods = await somethingFor('théière')
  })

  for (const locale of ['fr', 'ar'] as const) {
    test(`the shop, in ${locale}`, async ({ assert }) => {
      const shop = await Shop.enter(locale)
      const barriers: string[] = []
      const look = async () => barriers.push(...(await barriersOn(shop.page)))
      await look()
      for (const page of ['/sign-in', '/forgot-password', '/reset-password?token=x', '/outbox']) {
        await shop.open(page)
        await look()
      }
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

  for (const [locale, words] of [
    ['fr', 'tapis'],
    ['ar', 'زربية'],
  ] as const) {
    test(`the search of the shop, in ${locale}`, async ({ assert }) => {
      const shop = await Shop.enter(locale)
      await shop.typeSearch(words)
      const barriers = await barriersOn(shop.page)

      await shop.open('/search?q=zzqqxxk')
      barriers.push(...(await barriersOn(shop.page)))

      assert.deepEqual(barriers, [])
      await leave(shop.page)
    })
  }

  const panels = {
    admin: [
      '/admin/orders?q=shopper1',
      '/admin/orders/settings',
      '/admin/catalog/reviews',
      '/admin/catalog/reviews?view=decided',
      '/admin/catalog/products?view=low',
      '/admin/catalog/products/new',
      '/admin/catalog/families/new',
      '/admin/stores',
      '/admin/stores/owners',
    ],
    orders: [
      '/admin/orders?view=to_confirm',
      '/admin/orders?view=to_call',
      '/admin/orders/transfers',
      '/admin/orders/blocks',
      '/admin/orders/new',
      '/admin/orders/bulk-ship',
      '/admin/orders/prints',
      '/admin/orders/carriers',
      '/admin/orders/messages?view=failed',
    ],
    catalog: [
      '/admin/catalog/search',
      '/admin/catalog/search/synonyms?q=zarbia',
      '/admin/catalog/search/synonyms/edit?term=zarbia',
      '/admin/catalog/categories',
      '/admin/catalog/categories/tapis-tissages',
      '/admin/catalog/import',
      '/admin/catalog/exports',
      '/admin/catalog/families',
    ],
    owner1: [
      '/admin/stores/dashboard?days=90',
      '/admin/orders',
      '/admin/orders/shipping-rates',
      '/admin/catalog/products/new',
    ],
    shopper1: ['/admin/stores/onboarding'],
  }
  for (const [account, paths] of Object.entries(panels)) {
    test(`the panels as ${account} meets them`, async ({ assert }) => {
      const page = await enterPanel(account, paths[0]!)
      const barriers: string[] = []
      for (const path of paths) {
        for (const locale of ['fr', 'ar']) {
          await openPanel(page, path, locale)
          barriers.push(...(await barriersOn(page)))
        }
      }
      assert.deepEqual(barriers, [])
      await leave(page)
    })
  }

  test('The panels in the dark theme of the system', async ({ assert }) => {
    const page = await enterPanel('admin', '/admin/stores')
    await page.emulateMedia({ colorScheme: 'dark' })
    const barriers: string[] = []
    for (const path of ['/admin/stores', '/admin/orders?view=to_ship', '/admin/catalog/products']) {
      await openPanel(page, path, 'fr')
      assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark')
      barriers.push(...(await barriersOn(page)))
    }
    assert.deepEqual(barriers, [])
    await leave(page)
  })

  test('an order, its dialog and a product in the panels', async ({ assert }) => {
    const { number } = await anOrder('cod')
    const page = await enterPanel('admin', `/admin/orders/${number}`)
    const barriers: string[] = []
    const look = async () => barriers.push(...(await barriersOn(page)))
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await look()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await look()
    await page.goto(`${system().urls.gateway}/admin/orders?view=to_call`)
    await page.getByRole('button', { name: 'Appeler le suivant' }).click()
    await page.waitForURL(/orders\/desk\//)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look()
    await openProduct(page, goods.name)
    await look()
    assert.deepEqual(barriers, [])
    await leave(page)
  })
})
