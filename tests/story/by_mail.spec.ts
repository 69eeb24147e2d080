import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { until } from '../support/until.ts'
import { aVisitor, leave, openChromium } from './browser.ts'
import { enterPanel, openOrder } from './orders_panel.ts'
import { somethingNew } from './shelf.ts'
import { Shop } from './shop.ts'
import { stickingOut } from './sticking_out.ts'

/** The link of the newest letter with that subject to that address, as the outbox of the demo shows it. */
async function linkInOutbox(page: Page, to: string, subject: string): Promise<string> {
  const letter = page
    .getByRole('group')
    .filter({ hasText: to })
    .filter({ hasText: subject })
    .first()
  await until(`a letter to ${to}`, async () => {
    await page.goto(`${system().urls.storefront}/fr/outbox`)
    return (await letter.count()) > 0
  })
  await letter.getByText(subject).click()
  return (await letter.getByRole('link').first().getAttribute('href'))!
}

/** From signing in on the way to the checkout, whose own header greets nobody: the address typed there is carried on. */
async function signUpOnTheWay(shop: Shop, email: string): Promise<void> {
  await shop.write('auth.fields.email', email)
  const [, link] = /<link>(.+)<\/link>/.exec(shop.say('auth.signIn.other'))!
  await shop.page.getByRole('link', { name: link }).click()
  await shop.page.waitForURL(/sign-up/)
  await shop.write('auth.fields.name', 'Salma Idrissi')
  const field = shop.page.getByLabel(shop.say('auth.fields.email'), { exact: true })
  await until('the address was carried on', async () => {
    return (await field.filter({ visible: true }).inputValue()) === email
  })
  await shop.write('auth.fields.password', 'marketplace')
  await shop.button('auth.signUp.submit').click()
}

test.group('What reaches people outside of the shop', (group) => {
  group.setup(openChromium)

  test('Who forgot their password gets a link, chooses another one and is signed in', async ({
    assert,
  }) => {
    const email = `${randomUUID()}@example.test`
    const shop = await Shop.arrive()
    await shop.open('/sign-up')
    await shop.write('auth.fields.name', 'Salma Idrissi')
    await shop.write('auth.fields.email', email)
    await shop.write('auth.fields.password', 'marketplace')
    await shop.button('auth.signUp.submit').click()
    await shop.page.getByRole('link', { name: 'Salma', exact: true }).waitFor()
    await leave(shop.page)

    const elsewhere = await Shop.arrive()
    await elsewhere.open('/sign-in')
    await elsewhere.write('auth.fields.email', email)
    await elsewhere.link('auth.forgot.link').click()
    await elsewhere.heading(elsewhere.say('auth.forgot.title')).waitFor()
    // what was typed on the page before stands here
    await elsewhere.button('auth.forgot.submit').click()
    await elsewhere.page.getByText(elsewhere.say('auth.forgot.sent')).waitFor()
    const link = await linkInOutbox(elsewhere.page, email, 'Choisissez un nouveau mot de passe')
    await elsewhere.page.goto(link)
    await elsewhere.write('auth.reset.password', 'a better one 42')
    await elsewhere.button('auth.reset.submit').click()
    await elsewhere.page.waitForURL(/\/sign-in/)
    await elsewhere.write('auth.fields.email', email)
    await elsewhere.write('auth.fields.password', 'a better one 42')
    await elsewhere.button('auth.signIn.submit').click()
    await elsewhere.page.getByRole('link', { name: 'Salma', exact: true }).waitFor()

    assert.notInclude(elsewhere.page.url(), 'sign-in')
    await leave(elsewhere.page)
  })

  test('A guest sees what waits at the checkout, and a link from the desk confirms the order', async ({
    assert,
  }) => {
    const goods = await somethingNew()
    const shop = await Shop.arrive()
    await shop.fillCart([goods])
    await shop.openCart()
    await shop.link('cart.summary.order').click()
    await shop.page.getByText('1 article vous attend').waitFor()
    await signUpOnTheWay(shop, `${randomUUID()}@example.test`)
    await shop.heading(shop.say('checkout.address.title')).waitFor()
    await shop.writeAddress('MA-07', 'Essaouira')
    const [order] = await shop.order('cod')

    const staff = await enterPanel('orders', '/admin/orders?view=to_confirm')
    await openOrder(staff, order!.number)
    const draft = staff.getByRole('link', { name: 'Ouvrir WhatsApp' })
    const href = new URL((await draft.getAttribute('href'))!)
    const text = href.searchParams.get('text')!
    const link = /https?:\S+\/track\/\S+/.exec(text)![0]
    await leave(staff)

    const buyer = await aVisitor()
    await buyer.goto(link)
    await buyer.getByRole('heading', { level: 1, name: 'Commande reçue' }).waitFor()
    assert.deepEqual(await stickingOut(buyer), [])
    await buyer.getByRole('button', { name: 'Je confirme' }).click()
    await buyer.getByText('Merci, la commande est confirmée.').waitFor()
    await buyer.getByRole('heading', { level: 1, name: 'En préparation' }).waitFor()

    assert.equal(await buyer.getByRole('button', { name: 'Je confirme' }).count(), 0)
    await leave(buyer)
    await leave(shop.page)
  })
})
