import { test } from '@japa/runner'
import { theAuditIsClean } from '../support/audit.ts'
import { leave, openChromium } from './browser.ts'
import { frenchOn } from './french_leftovers.ts'
import { type Goods, somethingFor } from './shelf.ts'
import { Shop } from './shop.ts'

test.group('The shopper’s half in Arabic', (group) => {
  group.setup(openChromium)

  test('from sign-up to two orders, from right to left and without a word of French', async ({
    assert,
  }) => {
    const teapot = await somethingFor('براد')
    const saffron = await somethingFor('زعفران', ({ store }) => store.name !== teapot.storeName)
    const shop = await Shop.enter('ar')
    const isArabic = async () => {
      const page = shop.page.locator('html')
      assert.equal(await page.getAttribute('dir'), 'rtl')
      assert.equal(await page.getAttribute('lang'), 'ar')
      assert.deepEqual(await frenchOn(shop.page), [])
    }
    await isArabic()
    await shop.signUp('سلمى الإدريسي')
    await isMirrored(shop, assert)
    for (const goods of [teapot, saffron]) {
      await shop.findBySearch(goods)
      await isArabic()
      await shop.addToCart(goods)
    }
    await shop.openCart()
    await isArabic()
    await shop.goToCheckout()
    await isArabic()
    await shop.writeAddress('MA-07', 'الصويرة')
    await isArabic()
    const orders = await shop.order('cod')
    assert.lengthOf(orders, 2)
    await isArabic()
    await shop.openOrder(orders[0]!.number)
    await shop.timeline().waitFor()
    await isArabic()
    const isBought = (goods: Goods) => shop.storeOf(goods) === orders[0]!.storeName
    const bought = [teapot, saffron].find(isBought)
    const line = shop.page.getByRole('main').getByText(bought!.nameAr, { exact: true })
    await line.first().waitFor()
    await leave(shop.page)
    await theAuditIsClean()
  })
})

/** The name of the place stands at the right, the cart at the left. */
async function isMirrored(shop: Shop, assert: { isAbove: (a: number, b: number) => void }) {
  const header = shop.page.getByRole('banner')
  const brand = await header.getByRole('link', { name: shop.say('common.brand') }).boundingBox()
  const cart = await header
    .getByRole('link', { name: shop.say('common.header.cart') })
    .boundingBox()
  assert.isAbove(brand!.x, shop.page.viewportSize()!.width / 2)
  assert.isAbove(shop.page.viewportSize()!.width / 2, cart!.x)
}
