import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { theAuditIsClean } from '../support/audit.ts'
import { untilStockIs } from '../support/goods.ts'
import { leave, openChromium } from './browser.ts'
import {
  completePayment,
  confirm,
  deliver,
  goTo,
  openOrder,
  ship,
  signInToPanel,
} from './orders_panel.ts'
import { addProduct, approveReview, editStore, openProduct } from './owners_panels.ts'
import { type Goods, ratingOf, somethingFor, somethingNewOfTwoStores, written } from './shelf.ts'
import { Shop } from './shop.ts'

const says = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor()
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Whether one review with two stars more changes the average that pages show. */
const isMovedByTwoStars = ({ average, count }: { average: number; count: number }) =>
  written(average) > written((average * count + 2) / (count + 1))

test.group('Two stores in one cart, paid on delivery', (group) => {
  group.setup(openChromium)

  let shop: Shop
  let teapot: Goods
  let saffron: Goods
  let arriving: string
  let other: string
  let comment: string

  test('a new shopper finds two products and orders them', async ({ assert }) => {
    teapot = await somethingFor('théière', ({ store, rating }) => {
      return store.slug === 'dar-nhas' && rating.count > 0 && isMovedByTwoStars(rating)
    })
    saffron = await somethingFor('safran', ({ store }) => store.slug !== 'dar-nhas')
    shop = await Shop.enter()
    await shop.signUp('Salma Idrissi')
    for (const goods of [teapot, saffron]) {
      await shop.findBySearch(goods)
      await shop.addToCart(goods)
    }
    await shop.openCart()
    for (const { storeName } of [teapot, saffron])
      await shop.page.getByRole('region', { name: storeName }).waitFor()
    await shop.goToCheckout()
    const summary = shop.page.getByRole('complementary')
    await summary.getByText('Total, hors livraison').waitFor()
    await shop.writeAddress('MA-07', 'Essaouira')
    await summary.getByText(/^Livraison/).waitFor()
    await summary.getByText('Total', { exact: true }).waitFor()
    const orders = await shop.order('cod')
    assert.lengthOf(orders, 2)
    arriving = orders.find(({ storeName }) => storeName === teapot.storeName)!.number
    other = orders.find(({ storeName }) => storeName === saffron.storeName)!.number

    await shop.link('checkout.done.follow').click()
    await says(shop.page, '2 commandes')
    for (const number of [arriving, other])
      await shop.page.getByRole('link', { name: `Voir la commande ${number}` }).waitFor()
  })

  test('order staff confirm both, ship both and deliver one', async () => {
    const staff = await signInToPanel('orders', '/admin/orders?view=to_confirm')
    for (const number of [arriving, other]) {
      await openOrder(staff, number)
      await confirm(staff, number)
      await ship(staff, number, `AM-${number}`)
    }
    await openOrder(staff, arriving)
    await deliver(staff, arriving)
    await leave(staff)
  })

  test('the shopper sees the way it took and reviews what arrived', async () => {
    await shop.openOrder(other)
    await heading(shop.page, 'En route vers vous')
    await says(shop.page, `AM-${other}`)

    await shop.openOrder(arriving)
    await heading(shop.page, 'Bien arrivée')
    for (const step of [
      'Commande passée',
      'Commande confirmée',
      'Colis remis au transporteur',
      'Colis livré',
    ])
      await shop.timeline().getByText(step, { exact: true }).waitFor()
    comment = `Plus petite que sur la photo (commande ${arriving}).`
    await shop.review(teapot, '2 étoiles', comment)
  })

  test('catalog staff approve it: it stands on the product’s page and the average moves', async ({
    assert,
  }) => {
    const before = await ratingOf(teapot.id)
    const page = `/p/${teapot.slug}`
    const reviews = () => shop.page.getByRole('region', { name: 'Avis des acheteurs' })
    await shop.open(page)
    await reviews().getByText(written(before.average), { exact: true }).waitFor()
    assert.equal(await reviews().getByText(comment).count(), 0)

    const staff = await signInToPanel('catalog', '/admin/catalog/reviews')
    await approveReview(staff, comment)
    await leave(staff)
    await shop.untilPageSays(page, comment, reviews)
    const after = await ratingOf(teapot.id)
    const expected = (before.average * before.count + 2) / (before.count + 1)
    assert.closeTo(after.average, expected, 0.02)
    assert.notEqual(written(after.average), written(before.average))
    await reviews().getByText(written(after.average), { exact: true }).waitFor()
    await says(shop.page, 'Salma I.')
  })

  test('the store’s owner edits it, adds a product and sees what was sold', async () => {
    const owner = await signInToPanel('owner1', '/admin/stores')
    await heading(owner, 'Bonjour')
    await owner.getByText(teapot.storeName).first().waitFor()
    await goTo(owner, 'Ma boutique')
    await heading(owner, teapot.storeName)
    const about = `Théières et lanternes martelées à la main (${arriving}).`
    await editStore(owner, { Présentation: about })
    await shop.untilPageSays('/s/dar-nhas', about, (page) => page.getByRole('main'))

    const lantern = `Lanterne ciselée ${arriving}`
    await addProduct(owner, {
      name: lantern,
      category: 'Maison & déco · Lanternes et luminaires',
      price: '320',
      stock: '7',
    })
    await shop.search(lantern)
    await shop.page.getByRole('article').getByRole('link', { name: lantern }).click()
    await says(shop.page, 'En stock, 7 pièces')

    await openProduct(owner, teapot.name)
    await owner.getByRole('row').filter({ hasText: 'Vente' }).first().waitFor()
    await openOrder(owner, arriving)
    await says(owner, /^Livrée$/)
    await leave(owner)
  })

  test('and the books are in order', async () => {
    await leave(shop.page)
    await theAuditIsClean()
  })
})

test.group('A bank transfer', (group) => {
  group.setup(openChromium)

  test('staff complete both payments with its reference, and the orders are confirmed', async () => {
    const goods = await somethingNewOfTwoStores()
    const shop = await Shop.enter()
    await shop.signUp('Anas Fassi')
    await shop.fillCart(goods)
    await shop.goToCheckout()
    await shop.writeAddress('MA-06', 'Casablanca')
    const orders = await shop.order('bank_transfer')
    const transfer = shop.page.getByRole('region', { name: 'Virement bancaire' })
    // 149 and 80,50, and 20 for the parcel of each store.
    await transfer.getByText('269,50').waitFor()
    await transfer.getByText('RIB (24 chiffres)', { exact: true }).waitFor()

    const staff = await signInToPanel('orders', '/admin/orders')
    for (const { number } of orders) {
      await openOrder(staff, number)
      await completePayment(staff, number, `VIR-${orders[0]!.number}`)
      await staff.getByRole('button', { name: 'Expédier', exact: true }).waitFor()
    }
    await leave(staff)
    await shop.openOrder(orders[0]!.number)
    await heading(shop.page, 'En préparation')
    await says(shop.page, 'Payée')
    await leave(shop.page)
    await theAuditIsClean()
  })
})

test.group('A change of mind', (group) => {
  group.setup(openChromium)

  test('one of two orders is cancelled: its stock is back, the other’s is still held', async () => {
    const [near, far] = await somethingNewOfTwoStores()
    const shop = await Shop.enter()
    await shop.signUp('Hind Alaoui')
    await shop.fillCart([near, far])
    await shop.goToCheckout()
    await shop.writeAddress('MA-04', 'Rabat')
    const orders = await shop.order('cod')
    await untilStockIs(near.id, { quantity: 5, reserved: 1 }, 'owner1')

    await shop.openOrder(orders.find(({ storeName }) => storeName === near.storeName)!.number)
    await shop.cancelOrder()
    await heading(shop.page, 'Commande annulée')
    await untilStockIs(near.id, { quantity: 5, reserved: 0 }, 'owner1')
    await untilStockIs(far.id, { quantity: 5, reserved: 1 }, 'owner2')
    await leave(shop.page)
    await theAuditIsClean()
  })
})
