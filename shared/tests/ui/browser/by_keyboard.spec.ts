import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const list = '/admin/catalog/list'
const orders = ['Tajine', 'Tapis', 'Zellige'].map((name) => ({ id: name, name, status: 'pending' }))
const done = (page: Page) => page.locator('output').innerText()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** As on a machine at work: several keys come between two frames. */
const slowFrames = () => {
  window.requestAnimationFrame = (run) => setTimeout(run, 400)
}

test.group('Working by keyboard', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    panel.pages['/admin/catalog/confirm'] = () => ({ component: 'confirm', props: {} })
    panel.pages[list] = ({ url }) => {
      const words = new URL(url!, 'http://panel').searchParams.get('q') ?? ''
      const found = orders.filter(({ name }) => name.toLowerCase().includes(words))
      const meta = { page: 1, perPage: 20, total: found.length, lastPage: 1 }
      return { component: 'list', props: { orders: found, meta } }
    }
    panel.pages['/admin/catalog/products'] = panel.pages[list]
    for (const { name } of orders) {
      panel.pages[`${list}/${name}`] = () => ({
        component: 'show',
        props: { order: { name, status: 'pending', events: [] } },
      })
    }
  })

  test('E and Enter confirm what loses nothing, however fast they are pressed', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt('/admin/catalog/confirm')
    await page.evaluate(slowFrames)

    await page.keyboard.press('e')
    await page.keyboard.press('Enter')

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(await done(page), 'confirmed')
  })

  test('No Enter presses a red button, not even where it has the focus', async ({ assert }) => {
    const page = await givenSomeoneAt('/admin/catalog/confirm')
    await page.keyboard.press('r')
    const refund = page.getByRole('button', { name: 'Refund', exact: true })
    await refund.waitFor()

    assert.notEqual(await focused(page), 'Refund')
    await refund.focus()
    await page.keyboard.press('Enter')
    assert.isTrue(await refund.isVisible())
    assert.equal(await done(page), '')
    await page.keyboard.press('Space')

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(await done(page), 'refunded')
  })

  test('Enter in the search opens what is found, however fast it is pressed', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt(list)
    await page.keyboard.press('/')

    await page.keyboard.type('zell')
    await page.keyboard.press('Enter')
    await page.waitForURL(/list\/Zellige/)

    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Zellige')
  })

  test('Escape leaves the search and keeps its words', async ({ assert }) => {
    const page = await givenSomeoneAt(list)
    await page.keyboard.press('/')
    await page.keyboard.type('ta')
    await page.waitForURL(/q=ta/)

    await page.keyboard.press('Escape')

    const search = page.getByRole('searchbox')
    assert.equal(await search.inputValue(), 'ta')
    assert.isFalse(await search.evaluate((field) => field === document.activeElement))
    assert.include(page.url(), 'q=ta')
  })

  for (const way of ['the browser’s own', 'the page’s own'] as const) {
    test(`The cursor stands on the row that one comes back from by ${way} way back`, async ({
      assert,
    }) => {
      const page = await givenSomeoneAt(list)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/list\/Tapis/)

      if (way === 'the browser’s own') await page.goBack()
      else await page.getByRole('link', { name: 'Orders' }).first().click()
      await page.getByRole('searchbox').waitFor()

      await page.waitForFunction(() => document.activeElement?.textContent === 'Tapis')
      await page.keyboard.press('j')
      assert.equal(await focused(page), 'Zellige')
    })
  }

  test('The palette takes each key at once, shows what is found in a list and opens it', async () => {
    panel.pages['/admin/catalog/products'] = () => ({
      component: 'list',
      props: { products: [{ id: 'p1', name: 'Tapis berbère', sku: 'TAP-1' }] },
    })
    panel.pages['/admin/catalog/products/p1'] = panel.pages[`${list}/Tapis`]!
    const page = await givenSomeoneAt(list)
    await page.evaluate(slowFrames)

    await page.keyboard.press('Control+k')
    await page.keyboard.type('tapis')
    await page.getByRole('option', { name: 'Tapis berbère TAP-1' }).waitFor()
    await page.keyboard.press('Enter')

    await page.waitForURL(/products\/p1/)
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  })
})
