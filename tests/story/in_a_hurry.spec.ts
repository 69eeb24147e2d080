import { test } from '@japa/runner'
import { demoPerson } from '../support/people.ts'
import { leave, openChromium } from './browser.ts'
import { somethingNewOfTwoStores } from './shelf.ts'
import { Shop } from './shop.ts'

test.group('A shopper in a hurry', (group) => {
  group.setup(openChromium)

  test('fills one cart from two tabs', async () => {
    const [basket, bowl] = await somethingNewOfTwoStores()
    const shop = await Shop.arrive()
    await shop.open(`/p/${basket.slug}`)
    const otherTab = new Shop(await shop.page.context().newPage(), 'fr')
    await otherTab.fillCart([bowl])
    await shop.addToCart(basket)
    await shop.openCart()
    for (const { name } of [basket, bowl]) await shop.page.getByRole('link', { name }).waitFor()
    await leave(shop.page)
  })

  test('is told of a price that has changed, accepts it and orders once', async ({ assert }) => {
    const [basket] = await somethingNewOfTwoStores()
    const shop = await Shop.enter()
    await shop.signUp('Salma Idrissi')
    await shop.fillCart([basket])
    await shop.goToCheckout()
    await shop.writeAddress('MA-07', 'Essaouira')
    await shop.button('checkout.payment.continue').click()
    const confirm = shop.button('checkout.review.confirm')
    await confirm.waitFor()
    const { api } = await demoPerson('owner1')
    await api.patch(`/products/${basket.id}`, { price: '155.00' })
    await confirm.click()
    await shop.button('checkout.trouble.accept').click()
    await confirm.dblclick()
    await shop.page.waitForURL(/\/checkout\/done/)
    const numbers = shop.page.getByTestId('order-number')
    await numbers.first().waitFor()
    assert.equal(await numbers.count(), 1)
    await leave(shop.page)
  })

  test('finds menus closed and the search in its place on the next page of a phone', async () => {
    const [basket] = await somethingNewOfTwoStores()
    const shop = await Shop.arrive()
    await shop.page.setViewportSize({ width: 390, height: 844 })
    await shop.open(`/p/${basket.slug}`)
    const search = shop.searchField()
    await search.waitFor({ state: 'hidden' })
    await shop.button('common.header.menu').click()
    const menu = shop.page.getByRole('navigation', { name: shop.say('common.header.menu') })
    await menu.getByRole('link').first().click()
    await shop.page.waitForURL(/\/c\//)
    await menu.waitFor({ state: 'hidden' })
    await search.waitFor()
    await leave(shop.page)
  })
})
