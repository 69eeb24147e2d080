import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { aDeliveredOrder, aShippableOrder } from '../support/orders.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel, goTo } from './orders_panel.ts'

/** Lists come as late as over a slow line. */
async function slowLists(page: Page): Promise<void> {
  await page.route('**/admin/orders?**', async (route) => {
    if (route.request().headers()['x-inertia']) await page.waitForTimeout(400)
    await route.continue()
  })
}

const searchOf = (page: Page) => new URL(page.url()).searchParams

/** The page of an order that is ready to leave. */
async function givenAnOrderToShip(): Promise<string> {
  const { number } = await aShippableOrder()
  return `/admin/orders/${number}`
}

test.group('Impatient people at the panels', (group) => {
  group.setup(openChromium)

  test('no letter is lost while a list is under way, and the address follows', async ({
    assert,
  }) => {
    await aDeliveredOrder()
    const page = await enterPanel('orders', '/admin/orders')
    await slowLists(page)
    const field = page.getByRole('searchbox')
    await field.pressSequentially('sal', { delay: 150 })
    await page
      .getByRole('navigation', { name: 'Vues' })
      .getByRole('link', { name: 'Livrées' })
      .click()
    await field.press('End')
    await field.pressSequentially('ma', { delay: 50 })
    await page.waitForURL((url) => url.searchParams.get('q') === 'salma')
    assert.equal(searchOf(page).get('view'), 'delivered')
    assert.equal(await field.inputValue(), 'salma')

    // what is found in other views stands below the field
    await field.press('Escape')
    await page.locator('tr[data-row] a').first().click()
    await page.waitForURL(/orders\/[^?]+-/)
    await page.goBack()
    await page.waitForURL((url) => url.searchParams.get('q') === 'salma')
    assert.equal(await field.inputValue(), 'salma')
    await goTo(page, 'Toutes les commandes')
    assert.equal(await field.inputValue(), '')
    await leave(page)
  })

  test('what was typed outlives an ended session', async ({ assert }) => {
    const page = await enterPanel('orders', await givenAnOrderToShip())
    const note = page.locator('textarea')
    await note.fill('Rappeler après 18 h')
    const context = page.context()
    const session = await context.cookies()
    await context.clearCookies({ name: /better-auth/ })
    const add = page.getByRole('button', { name: 'Ajouter la note' })
    await add.click()
    await page.getByRole('dialog', { name: 'Votre session est terminée' }).waitFor()
    assert.equal(await note.inputValue(), 'Rappeler après 18 h')

    await context.addCookies(session)
    await page.keyboard.press('Escape')
    await add.click()
    await page.getByText(/Note ajoutée/).waitFor()
    assert.equal(await note.inputValue(), '')
    await leave(page)
  })

  test('what was typed outlives a panel that does not answer, or is out of date', async ({
    assert,
  }) => {
    const page = await enterPanel('orders', await givenAnOrderToShip())
    const note = page.locator('textarea')
    const add = page.getByRole('button', { name: 'Ajouter la note' })
    await note.fill('Livrer au gardien')
    await page.route('**/notes', (route) => route.abort())
    await add.click()
    await page.getByText(/Pas de réponse/).waitFor()
    await page.unroute('**/notes')
    await page.context().clearCookies({ name: 'orders_values' })
    await add.click()
    await page.getByText(/Cette page n’était plus à jour/).waitFor()
    assert.equal(await note.inputValue(), 'Livrer au gardien')
    await add.click()
    await page.getByText(/Note ajoutée/).waitFor()
    await leave(page)
  })

  test('of two who decide about an order the later one is told who was faster', async () => {
    const path = await givenAnOrderToShip()
    const [one, other] = await Promise.all([enterPanel('orders', path), enterPanel('admin', path)])
    await one.getByRole('button', { name: 'Annuler', exact: true }).click()
    await one.getByRole('combobox', { name: 'Motif' }).selectOption('Client injoignable')
    await other.getByRole('button', { name: 'Expédier', exact: true }).click()
    await other.getByRole('button', { name: 'Confirmer l’expédition' }).click()
    await other.getByText(/est expédiée/).waitFor()
    await one.getByRole('button', { name: 'Annuler la commande' }).click()
    const told = one.getByRole('dialog', { name: 'Quelqu’un est passé avant' })
    await told.getByText(/Nadia Berrada/).waitFor()
    await Promise.all([leave(one), leave(other)])
  })
})
