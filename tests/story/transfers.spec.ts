import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { rowsOf } from '../support/databases.ts'
import { aPng } from '../support/pictures.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { type Goods, somethingNew } from './shelf.ts'
import { Shop } from './shop.ts'

/** A receipt unlike any other. */
const aReceipt = () => ({
  name: 'recu.png',
  mimeType: 'image/png',
  buffer: Buffer.concat([aPng(300, 400, 200), Buffer.from(randomUUID())]),
})

const paymentsOf = (number: string) =>
  rowsOf(
    'order',
    `select p.status, p.amount from payments p join orders o on o.id = p.order_id
     where o.order_number = $1 order by p.created_at, p.id`,
    [number]
  )
const proofsOf = (number: string) =>
  rowsOf(
    'order',
    `select p.status, p.reason from payment_proofs p join orders o on o.id = p.order_id
     where o.order_number = $1 order by p.created_at, p.id`,
    [number]
  )

async function send(shop: Shop): Promise<void> {
  await shop.page.getByLabel(shop.say('orders.receipt.file')).setInputFiles(aReceipt())
  await shop.button('orders.receipt.submit').click()
  await shop.page.getByText(shop.say('orders.receipt.waiting').split(/[.,؛،]/)[0]!).waitFor()
}

/** Opens a purchase's receipt at the desk. */
async function look(page: Page, number: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Reçus en attente' })
    .getByRole('link', { name: number })
    .click()
  await page.getByRole('heading', { level: 2, name: number }).waitFor()
}

test.group('A transfer and its receipts', (group) => {
  let goods: Goods
  group.setup(openChromium)
  group.setup(async () => {
    goods = await somethingNew()
  })

  test('A shopper sends a receipt, staff book a part of it, and refuse the next one with a reason', async ({
    assert,
  }) => {
    const shop = await Shop.enter()
    await shop.signUp('Salma Idrissi')
    await shop.fillCart([goods])
    await shop.goToCheckout()
    await shop.writeAddress('MA-07', 'Essaouira')
    const [order] = await shop.order('bank_transfer')
    const { number } = order!

    await send(shop)
    const desk = await enterPanel('admin', '/admin/orders/transfers')
    await look(desk, number)
    await desk.getByRole('img', { name: 'Reçu envoyé' }).waitFor()
    await desk.getByRole('textbox', { name: 'Montant reçu' }).fill('10')
    await desk.getByText(/^Il manque/).waitFor()
    await desk.getByRole('textbox', { name: 'Référence' }).fill(`VIR ${randomUUID()}`)
    await desk.getByRole('button', { name: /^Encaisser 10,00 MAD/ }).click()
    await desk.getByText('Virement validé').waitFor()

    const [booked, balance] = await paymentsOf(number)
    assert.containsSubset(
      [booked, balance],
      [{ status: 'completed', amount: '10.00' }, { status: 'pending' }]
    )
    assert.deepEqual(await proofsOf(number), [{ status: 'accepted', reason: null }])

    await shop.openOrder(number)
    await send(shop)
    await desk.reload()
    await look(desk, number)
    await desk.getByRole('button', { name: 'Refuser' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Le reçu est illisible' }).check()
    await dialog.getByRole('button', { name: 'Refuser le reçu' }).click()
    await desk.getByText('Reçu refusé, le client est prévenu').waitFor()

    await shop.openOrder(number)
    await shop.page.getByText(shop.say('orders.receipt.refused')).waitFor()
    await shop.page.getByText('Le reçu est illisible').first().waitFor()
    assert.deepEqual(await proofsOf(number), [
      { status: 'accepted', reason: null },
      { status: 'refused', reason: 'Le reçu est illisible' },
    ])
    assert.containsSubset(await paymentsOf(number), [
      { status: 'completed' },
      { status: 'pending' },
    ])
    await leave(desk)
    await leave(shop.page)
  })
})
