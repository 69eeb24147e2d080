import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { rowsOf } from '../support/databases.ts'
import { aShippableOrder } from '../support/orders.ts'
import { leave, openChromium } from './browser.ts'
import { command, enterPanel } from './orders_panel.ts'

/** Number and problem of the parcels of those orders. */
const parcelsOf = (numbers: string[]) =>
  rowsOf(
    'order',
    `select order_number as number, status, carrier, tracking_number as tracking, parcel_problem as problem
     from orders where order_number = any ($1) order by array_position($1, order_number)`,
    [numbers]
  )

async function report(page: Page, number: string, problem: string) {
  await page.getByRole('button', { name: 'Signaler un problème' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Problème' }).selectOption(problem)
  await dialog.getByRole('button', { name: 'Signaler un problème' }).click()
  await page.getByText(`Problème de ${number} noté`).waitFor()
  await dialog.waitFor({ state: 'hidden' })
}

test.group('Parcels in the panel', (group) => {
  group.setup(openChromium)

  test('Numbers that are pasted ship their orders; labels are printed, a problem is taken back, noted again, and the parcel goes out again', async ({
    assert,
  }) => {
    const orders = [await aShippableOrder(), await aShippableOrder()]
    const chosen = orders.map(({ number }) => number).join()
    const page = await enterPanel('orders', `/admin/orders/bulk-ship?orders=${chosen}`)
    const links = page.getByRole('main').getByRole('link', { name: /^[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    await links.nth(1).waitFor()
    const [first, second] = (await links.allInnerTexts()) as [string, string]

    await page.getByRole('combobox', { name: 'Transporteur' }).selectOption('Amana')
    await page.getByRole('textbox', { name: 'Un par ligne' }).fill(`JT-1\n${second} JT 2`)
    await page.getByRole('button', { name: 'Expédier 2 colis' }).click()
    await page.getByText('2 sur 2 expédiées').waitFor()
    const sent = { status: 'shipped', carrier: 'Amana', problem: null }
    assert.deepEqual(await parcelsOf([first, second]), [
      { number: first, tracking: 'JT-1', ...sent },
      { number: second, tracking: 'JT 2', ...sent },
    ])

    await page.getByRole('link', { name: first, exact: true }).click()
    await page.getByRole('button', { name: 'Imprimer étiquette et bon' }).click()
    await page.waitForURL('**/admin/orders/prints')
    const made = page.getByRole('link', { name: 'Ouvrir' }).first()
    await made.waitFor()
    const href = (await made.getAttribute('href'))!
    const file = await page.request.get(new URL(href, page.url()).href)
    assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-')

    await page.goBack()
    await page.getByRole('heading', { level: 1, name: first }).waitFor()
    await report(page, first, 'Colis refusé')
    await page.keyboard.press('u')
    await page.getByText(`Problème de ${first} annulé`).waitFor()
    assert.containsSubset(await parcelsOf([first]), [{ status: 'shipped', problem: null }])

    await report(page, first, 'Client injoignable')
    assert.containsSubset(await parcelsOf([first]), [{ status: 'shipped', problem: 'unreachable' }])

    await command(page, 'Représenter', 'Représenter', `${first} : le colis repart`)
    assert.containsSubset(await parcelsOf([first]), [{ status: 'shipped', problem: null }])
    await leave(page)
  })
})
