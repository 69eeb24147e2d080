import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { ProductList } from './product_list.ts'
import { type Goods, somethingFor, somethingNewOfTwoStores } from './shelf.ts'
import { Shop } from './shop.ts'

const phone = { width: 390, height: 844 }

/** The colour of the page beside an open menu, as the screen shows it. */
async function backdropOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id^="${id}"]:popover-open`).evaluate((element) => {
    return getComputedStyle(element, '::backdrop').backgroundColor
  })
}

test.group('Shopping, in detail', (group) => {
  let teapot: Goods
  let withoutPhoto: Goods
  let shop: Shop
  group.setup(openChromium)
  group.setup(async () => {
    teapot = await somethingFor('théière', ({ availability }) => availability.available > 1)
    ;[withoutPhoto] = await somethingNewOfTwoStores()
  })
  group.each.setup(async () => {
    shop = await Shop.arrive()
    return () => leave(shop.page)
  })

  test('A double tap on "Add to cart" adds one', async ({ assert }) => {
    await shop.open(`/p/${teapot.slug}`)

    await shop.button('catalog.product.add').dblclick()
    await shop.page.getByTestId('cart-count').waitFor()

    const count = shop.page.getByTestId('cart-count').locator('[aria-hidden]')
    await shop.button('catalog.product.add').waitFor()
    assert.equal(await count.innerText(), '1')
  })

  test('On a phone one chooses how many to add', async ({ assert }) => {
    await shop.page.setViewportSize(phone)
    await shop.open(`/p/${teapot.slug}`)

    await shop.button('catalog.product.more').filter({ visible: true }).click()
    await shop.button('catalog.product.add').filter({ visible: true }).click()

    const count = shop.page.getByTestId('cart-count').locator('[aria-hidden]')
    await count.waitFor()
    assert.equal(await count.innerText(), '2')
  })

  test('A product without a photo shows an arch with its initial', async ({ assert }) => {
    await shop.open()
    await shop.search(withoutPhoto.name)

    const card = shop.page.getByRole('article').filter({ hasText: withoutPhoto.name }).first()
    const arch = await card.locator('.photo-frame').evaluate((frame) => {
      return getComputedStyle(frame, '::before').content
    })

    assert.include(arch, '"P"')
  })

  test('A photo that fails to load gives way to the arch', async ({ assert }) => {
    await shop.page.route(`${system().urls.gateway}/media/**`, (route) => route.abort())

    await shop.open(`/p/${teapot.slug}`)
    const frame = shop.page.getByRole('main').locator('.photo-frame').filter({ visible: true })
    await until('the arch', async () => {
      const content = await frame.first().evaluate((f) => getComputedStyle(f, '::before').content)
      return content.includes('"')
    })

    assert.equal(await frame.first().locator('img').filter({ visible: true }).count(), 0)
  })

  test('The sort menu opens under its button and leaves the page as light as it was', async ({
    assert,
  }) => {
    await shop.open('/c/maison-deco')
    const button = shop.page.getByRole('button', { name: /^Trier/ })

    await button.click()

    const menu = shop.page.locator('[id^="sort"]:popover-open')
    const [below, above] = [(await menu.boundingBox())!, (await button.boundingBox())!]
    assert.closeTo(below.y, above.y + above.height, 8)
    assert.closeTo(below.x + below.width, above.x + above.width, 2)
    assert.equal(await backdropOf(shop.page, 'sort'), 'rgba(0, 0, 0, 0)')
  })

  test('The sheet of filters stays open on a phone while one chooses', async ({ assert }) => {
    const list = new ProductList(shop)
    await shop.page.setViewportSize(phone)
    await shop.open('/c/maison-deco')
    const sheet = () => shop.page.locator('[id^="filters"]:popover-open')
    const first = await list.names()

    await shop.page.getByRole('button', { name: /^Filtrer/ }).click()
    await sheet()
      .getByRole('link', { name: /^100.+250/ })
      .click()
    await list.untilChanged(first)
    await sheet()
      .getByRole('link', { name: shop.say('catalog.filters.stock') })
      .click()
    await shop.page.waitForURL(/stock=1/)
    await sheet()
      .getByRole('button', { name: shop.say('catalog.filters.show') })
      .last()
      .click()

    await sheet().waitFor({ state: 'hidden' })
    assert.equal(new URL(shop.page.url()).search, '?min=100&max=250&stock=1')
  })

  test('The search field forgets words that are searched for no more', async ({ assert }) => {
    await shop.open()
    await shop.search('zzzqqq')

    await shop.link('catalog.empty.seeAll').click()
    await shop.page.waitForURL((url) => !url.searchParams.has('q'))

    const field = shop.searchField().filter({ visible: true })
    await until('the field to be empty', async () => (await field.inputValue()) === '')
    assert.equal(await field.inputValue(), '')
  })

  test('What was taken out of the cart can be put back where it was', async ({ assert }) => {
    await shop.fillCart([teapot, ...(await somethingNewOfTwoStores())])
    await shop.openCart()
    const stores = shop.page.getByRole('main').getByRole('heading', { level: 2 })
    await stores.first().waitFor()
    const before = await stores.allInnerTexts()
    const name = shop.nameOf(teapot)

    await shop.page
      .getByRole('button', { name: shop.say('cart.removeNamed').replace('{name}', name) })
      .click()

    await shop.page
      .getByRole('button', { name: shop.say('cart.undoNamed').replace('{name}', name) })
      .waitFor()
    assert.deepEqual(await stores.allInnerTexts(), before)
  })

  test('Shelves of the home page show what is in stock and has a photo', async ({ assert }) => {
    await shop.open()

    for (const key of ['home.newest', 'home.bestRated']) {
      const shelf = shop.page.getByRole('region', { name: shop.say(key) })
      const cards = shelf.getByRole('article')
      await cards.first().waitFor()
      assert.equal(await cards.count(), 4, key)
      assert.equal(await cards.getByText(shop.say('common.product.soldOut')).count(), 0, key)
      assert.equal(await cards.filter({ has: shop.page.locator('img') }).count(), 4, key)
    }
  })

  test('One transfer for several orders is asked for in the same words, as a whole', async ({
    assert,
  }) => {
    const goods = await somethingNewOfTwoStores()
    await shop.open()
    await shop.signUp('Anas Fassi')
    await shop.fillCart(goods)
    await shop.goToCheckout()
    await shop.writeAddress('MA-06', 'Casablanca')
    const [order] = await shop.order('bank_transfer')
    const panel = shop.page.getByRole('region', { name: shop.say('orders.transfer.title') })
    const asked = await panel.innerText()

    await shop.openOrder(order!.number)

    assert.equal(await panel.innerText(), asked)
    assert.include(asked, '269,50')
  })

  test('A heart that a guest pressed is in the wishlist once they have signed up', async ({
    assert,
  }) => {
    await shop.open(`/p/${teapot.slug}`)

    await shop.button('catalog.product.keep').click()
    await shop.heading(shop.say('auth.signIn.title')).waitFor()
    await shop.signUpHere('Salma Idrissi')
    await shop.page.getByRole('status').getByText(shop.say('common.toast.kept')).waitFor()

    await shop.open('/account/wishlist')
    assert.equal(await shop.page.getByRole('link', { name: teapot.name }).count(), 1)
  })

  test('Signing in for the checkout says so and keeps the password after an error', async ({
    assert,
  }) => {
    await shop.fillCart([teapot])
    await shop.openCart()
    await shop.link('cart.summary.order').click()
    await shop.page.getByText(shop.say('auth.signIn.checkoutLead')).waitFor()

    await shop.write('auth.fields.email', 'nobody@example.test')
    await shop.write('auth.fields.password', 'not the right one')
    await shop.button('auth.signIn.submit').click()
    await shop.page.getByRole('alert').filter({ visible: true }).waitFor()

    const field = shop.page
      .getByLabel(shop.say('auth.fields.password'), { exact: true })
      .filter({ visible: true })
    assert.equal(await field.inputValue(), 'not the right one')
  })

  test('Without a connection a page of the shop says so', async ({ assert }) => {
    await shop.open()
    await shop.page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null)
    await shop.page.reload()
    await shop.page.context().setOffline(true)

    await shop.page.goto(`${system().urls.storefront}/fr/cart`)

    assert.equal(await shop.page.getByRole('heading').innerText(), 'Pas de connexion')
    await shop.page.context().setOffline(false)
  })
})
