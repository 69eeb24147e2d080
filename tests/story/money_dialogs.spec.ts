import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import { rowsOf } from '../support/databases.ts'
import { aDeliveredOrder, anOrder, complete } from '../support/orders.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

type Money = { status: string; amount: string; refunded: string }

/** What is booked of an order's payments, the oldest first. */
function booked(number: string): Promise<Money[]> {
  return rowsOf(
    'order',
    `select p.status, p.amount, p.refunded_amount as refunded
     from payments p join orders o on o.id = p.order_id
     where o.order_number = $1 order by p.created_at, p.id`,
    [number]
  )
}

async function openDialog(path: string, verb: string): Promise<{ page: Page; dialog: Locator }> {
  const page = await enterPanel('orders', path)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  return { page, dialog: page.getByRole('dialog') }
}

const french = (amount: string) => `${amount.replace('.', ',')} MAD`

test.group('Money dialogs of the order panel', (group) => {
  group.setup(openChromium)

  test('A refund in part with the amount left empty books nothing and says so beside the field', async ({
    assert,
  }) => {
    const { number } = await aDeliveredOrder()
    const before = await booked(number)
    const { page, dialog } = await openDialog(`/admin/orders/${number}`, 'Rembourser')
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    const verb = dialog.getByRole('button', { name: 'Rembourser', exact: true })

    await dialog.getByRole('radio', { name: /En partie/ }).check()
    await dialog.getByRole('textbox', { name: 'Motif' }).fill('Anse fêlée')
    await verb.click()

    await dialog.getByText('Indiquez un montant.').waitFor()
    for (const [typed, told] of [
      ['abc', /ne se lit pas/],
      ['0', /supérieur à 0/],
      ['99 999', /au plus peuvent être remboursés/],
    ] as const) {
      await dialog.getByRole('textbox', { name: 'Montant' }).fill(typed)
      await verb.click()
      await dialog.getByText(told).waitFor()
    }
    assert.deepEqual(sent, [])
    assert.deepEqual(await booked(number), before)
    await leave(page)
  })

  test('A refund books what its button shows, in part and then in whole', async ({ assert }) => {
    const { number, total: amount } = await aDeliveredOrder()
    const { page, dialog } = await openDialog(`/admin/orders/${number}`, 'Rembourser')

    await dialog.getByRole('button', { name: 'Rembourser', exact: true }).click()
    await dialog.getByText('Choisissez : en entier ou en partie.').waitFor()
    await dialog.getByRole('radio', { name: /En partie/ }).check()
    await dialog.getByRole('textbox', { name: 'Montant' }).fill('١٨٩')
    await dialog.getByRole('textbox', { name: 'Motif' }).fill('Anse fêlée')
    await dialog.getByRole('button', { name: 'Rembourser 189,00 MAD' }).click()
    await dialog.waitFor({ state: 'hidden' })

    assert.deepEqual(await booked(number), [{ status: 'completed', amount, refunded: '189.00' }])
    const rest = (Number(amount) - 189).toFixed(2)
    await page.getByRole('button', { name: 'Rembourser', exact: true }).first().click()
    await dialog.getByRole('radio', { name: /En entier/ }).check()
    await dialog.getByRole('textbox', { name: 'Motif' }).fill('Le reste')
    await dialog.getByRole('button', { name: `Rembourser ${french(rest)}` }).click()
    await dialog.waitFor({ state: 'hidden' })
    assert.deepEqual(await booked(number), [{ status: 'refunded', amount, refunded: amount }])
    await leave(page)
  })

  test('Completing a payment takes only an amount that can be read and is due', async ({
    assert,
  }) => {
    const { number, total: amount } = await anOrder('bank_transfer')
    const before = await booked(number)
    const { page, dialog } = await openDialog(`/admin/orders/${number}`, 'Encaisser')
    const field = dialog.getByRole('textbox', { name: 'Montant reçu' })
    await dialog.getByRole('button', { name: `Encaisser ${french(amount)}` }).waitFor()
    await dialog.getByRole('textbox', { name: 'Référence' }).fill(`CIH ${number}`)

    for (const [typed, told] of [
      ['', 'Indiquez un montant.'],
      ['abc', /ne se lit pas/],
      ['0', /supérieur à 0/],
      ['99 999,00', `Il reste ${french(amount)} à recevoir, pas davantage.`],
    ] as const) {
      await field.fill(typed)
      await dialog.getByRole('button', { name: 'Encaisser', exact: true }).click()
      await dialog.getByText(told).waitFor()
    }
    assert.deepEqual(await booked(number), before)

    await field.fill('١٥٠,٥٠')
    await dialog.getByRole('button', { name: 'Encaisser 150,50 MAD' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const rest = (Number(amount) - 150.5).toFixed(2)
    assert.sameDeepMembers(await booked(number), [
      { status: 'completed', amount: '150.50', refunded: '0.00' },
      { status: 'pending', amount: rest, refunded: '0.00' },
    ])
    await leave(page)
  })

  test('A reference that another purchase has used is refused inside the dialog, and books nothing', async ({
    assert,
  }) => {
    const { number } = await anOrder('bank_transfer')
    const before = await booked(number)
    const reference = `VIR ${randomUUID()}`
    await complete((await anOrder('bank_transfer')).id, reference)
    const { page, dialog } = await openDialog(`/admin/orders/${number}`, 'Encaisser')

    await dialog.getByRole('textbox', { name: 'Référence' }).fill(reference)
    await dialog.getByRole('button', { name: /^Encaisser/ }).click()

    await dialog.getByText('Cette référence appartient à un autre achat.').waitFor()
    assert.deepEqual(await booked(number), before)
    await leave(page)
  })

  for (const [what, key, given, verb] of [
    ['collecting', 'c', () => anOrder('bank_transfer'), /^Encaisser/],
    ['refunding', 'r', aDeliveredOrder, /^Rembourser/],
    ['cancelling', 'a', () => anOrder('bank_transfer'), /^Annuler la commande/],
  ] as const) {
    test(`The key ${key} opens the dialog of ${what}, and Escape closes it with nothing done`, async ({
      assert,
    }) => {
      const { number } = await given()
      const before = await booked(number)
      const page = await enterPanel('orders', `/admin/orders/${number}`)
      const dialog = page.getByRole('dialog')
      await page.getByRole('heading', { level: 1, name: number }).waitFor()

      await page.keyboard.press(key)
      await dialog.getByRole('button', { name: verb }).waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })

      assert.deepEqual(await booked(number), before)
      await leave(page)
    })
  }

  test('Of two who confirm an order the second is told who did it', async () => {
    const { number } = await anOrder('cod')
    const [one, other] = await Promise.all([
      openDialog(`/admin/orders/${number}`, 'Confirmer'),
      enterPanel('admin', `/admin/orders/${number}`),
    ])
    await other.getByRole('button', { name: 'Confirmer', exact: true }).click()
    await other.getByRole('button', { name: 'Confirmer la commande' }).click()
    await other.getByText(`${number} est confirmée`, { exact: true }).waitFor()

    await one.dialog.getByRole('button', { name: 'Confirmer la commande' }).click()

    await one.page.getByRole('dialog', { name: 'Quelqu’un est passé avant' }).waitFor()
    await one.page.getByText(/l’a déjà fait/).waitFor()
    await Promise.all([leave(one.page), leave(other)])
  })
})
