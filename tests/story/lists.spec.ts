import { test } from '@japa/runner'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { ProductList } from './product_list.ts'
import { Shop } from './shop.ts'

const lists = {
  'a category': '/c/maison-deco',
  'a store': '/s/dar-nhas',
  'a search': '/search?q=tapis',
}

const ascending = (prices: number[]) => prices.toSorted((a, b) => a - b)

test.group('Lists with JavaScript on', (group) => {
  let shop: Shop
  let list: ProductList
  group.setup(openChromium)
  group.each.setup(async () => {
    shop = await Shop.arrive()
    list = new ProductList(shop)
    return () => leave(shop.page)
  })

  for (const [what, path] of Object.entries(lists)) {
    test(`The sort of ${what} reorders the list, and Back brings the first order back`, async ({
      assert,
    }) => {
      await shop.open(path)
      const first = await list.names()

      await list.sortBy('catalog.sort.price')
      await list.untilChanged(first)

      const prices = await list.prices()
      assert.deepEqual(prices, ascending(prices))
      assert.equal(list.address().searchParams.get('sort'), 'price')
      await shop.page.goBack()
      await list.untilAgain(first)
    })

    test(`A price range of ${what} narrows the list, and its chip widens it again`, async ({
      assert,
    }) => {
      await shop.open(path)
      const first = await list.names()
      const promised = await list.countBeside(/^100.+250/)

      await list.filterBy(/^100.+250/)
      await list.untilChanged(first)

      assert.equal(await list.total(), promised)
      for (const price of await list.prices()) {
        assert.isAtLeast(price, 100)
        assert.isAtMost(price, 250)
      }
      await list.removeChip(/100.+250/)
      await list.untilAgain(first)
      assert.isFalse(list.address().searchParams.has('min'))
    })

    test(`Page 2 of ${what} shows other products, and Back the first page`, async ({ assert }) => {
      await shop.open(path)
      const first = await list.names()

      await list.turnToPage(2)
      const second = await list.untilChanged(first)

      assert.notDeepEqual(second, first)
      assert.equal(list.address().searchParams.get('page'), '2')
      await shop.page.goBack()
      await list.untilAgain(first)
    })
  }

  test('Filters that are chosen one after the other are all kept, and cleared at once', async ({
    assert,
  }) => {
    await shop.open('/c/maison-deco')
    const first = await list.names()

    await list.filterBy(/^100.+250/)
    const priced = await list.untilChanged(first)
    await list.sortBy('catalog.sort.price')
    await list.untilChanged(priced)

    assert.equal(list.address().search, '?min=100&max=250&sort=price')
    await shop.link('catalog.filters.clear').click()
    const cleared = await until('all prices', async () => {
      const prices = await list.prices()
      return prices.some((price) => price < 100) && prices
    })
    assert.deepEqual(cleared, ascending(cleared))
  })

  test('A category that one came to by a link is filtered, and another one is not', async ({
    assert,
  }) => {
    await shop.open()
    await list.categoryLink('Maison & déco').click()
    await shop.heading('Maison & déco').waitFor()
    const first = await list.names()

    await list.sortBy('catalog.sort.-price')
    await list.untilChanged(first)
    await list.categoryLink('Tapis & tissages').click()
    await shop.heading('Tapis & tissages').filter({ visible: true }).waitFor()

    assert.equal(list.address().search, '')
    const direct = await list.names()
    await shop.open('/c/tapis-tissages')
    assert.deepEqual(await list.names(), direct)
  })
})
