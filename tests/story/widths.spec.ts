import { test } from '@japa/runner'
import { demoPerson } from '../support/people.ts'
import { leave, openChromium } from './browser.ts'
import { givenLongWordsEverywhere, longWord } from './long_words.ts'
import { Shop } from './shop.ts'
import { stickingOut } from './sticking_out.ts'

test.group('At every width, with words that cannot be broken', (group) => {
  let world: Awaited<ReturnType<typeof givenLongWordsEverywhere>>
  group.setup(openChromium)
  group.setup(async () => {
    world = await givenLongWordsEverywhere()
  })

  for (const locale of ['fr', 'ar'] as const) {
    test(`Nothing sticks out of the pages that a guest sees in ${locale}`, async ({ assert }) => {
      const { product } = world
      const shop = await Shop.arrive(locale)
      const found: string[] = []
      const pages = [
        '',
        '/c/maison-deco',
        '/c/maison-deco?min=100&max=250&stock=1&rating=4&sort=price',
        '/c/theieres-the?sort=-price',
        `/s/${product.storeSlug}`,
        `/p/${product.slug}`,
        `/p/${product.slug}/reviews`,
        '/p/robe-d-ete-brodee-m-bleu',
        `/search?q=${longWord('Boutique')}`,
        '/search?q=tapis',
        '/stores',
        '/cart',
        '/help/payment',
        '/sign-in',
        '/sign-up',
        '/forgot-password',
        '/reset-password',
        '/reset-password?token=x',
        '/verify-email?token=x',
        '/verify-email?done=1',
        '/outbox',
        `/${longWord('nowhere')}`,
      ]

      for (const path of pages) {
        await shop.open(path)
        found.push(...(await stickingOut(shop.page)))
      }

      assert.deepEqual(found, [])
      await leave(shop.page)
    })

    test(`Nothing sticks out of the pages of a shopper in ${locale}`, async ({ assert }) => {
      const { orderNumber, shopper } = world
      const shop = await Shop.arrive(locale)
      const found: string[] = []
      const look = async () => void found.push(...(await stickingOut(shop.page)))
      await shop.signIn(shopper)
      const pages = [
        '/account/orders',
        `/account/orders/${orderNumber}`,
        '/account/addresses',
        '/account/addresses/new',
        '/account/wishlist',
        '/account/profile',
        '/account/security',
        '/checkout',
        `/checkout/done?orders=${orderNumber}`,
      ]

      for (const path of pages) {
        await shop.open(path)
        await look()
      }
      await shop.openCart()
      await look()
      await shop.open('/checkout')
      await shop.button('checkout.address.continue').click()
      await shop.heading(shop.say('checkout.payment.title')).waitFor()
      await look()
      await shop.button('checkout.payment.continue').click()
      await shop.heading(shop.say('checkout.review.title')).waitFor()
      await look()

      assert.deepEqual(found, [])
      await leave(shop.page)
    })
  }

  test('Nothing sticks out of the orders of somebody who buys much', async ({ assert }) => {
    const shop = await Shop.arrive()
    await shop.signIn(await demoPerson('shopper1'))

    await shop.open('/account/orders')

    assert.deepEqual(await stickingOut(shop.page), [])
    await leave(shop.page)
  })
})
