import { test } from '@japa/runner'
import { barriersOn } from './barriers.ts'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const list = '/admin/catalog/list'
const product = '/admin/catalog/product'

test.group('What opens on a page of a panel has no barriers', (group) => {
  let orders = [{ id: 'A1', name: 'A1', status: 'pending' }]
  let saved = { name: 'Bowl', price: '100.00', description: 'Blue', version: 1 }
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    orders = [{ id: 'A1', name: 'A1', status: 'pending' }]
    panel.pages[list] = () => ({
      component: 'list',
      props: { orders, meta: { page: 1, perPage: 20, total: 1, lastPage: 1 } },
    })
    saved = { name: 'Bowl', price: '100.00', description: 'Blue', version: 1 }
    panel.pages[product] = () => ({ component: 'edit', props: { product: saved } })
    panel.actions[`PATCH ${product}`] = () => ({ errors: { version: 'Changed' } })
  })

  test('The menu of orders', async ({ assert }) => {
    const page = await givenSomeoneAt(list)

    await page.getByRole('button', { name: 'Newest' }).click()
    await page.getByRole('menu').waitFor()

    assert.deepEqual(await barriersOn(page), [])
    const hidden = page.locator('[data-base-ui-focus-guard][aria-hidden]')
    assert.equal(await hidden.count(), 0)
  })

  test('The palette', async ({ assert }) => {
    const page = await givenSomeoneAt(list)

    await page.keyboard.press('Control+k')
    await page.getByRole('listbox').waitFor()

    assert.deepEqual(await barriersOn(page), [])
  })

  test('The notice of rows that wait', async ({ assert }) => {
    const page = await givenSomeoneAt(list)

    orders = [{ id: 'N1', name: 'N1', status: 'pending' }, ...orders]
    await page.getByText('1 new row').waitFor()

    assert.deepEqual(await barriersOn(page), [])
  })

  test('The comparison of two values', async ({ assert }) => {
    const page = await givenSomeoneAt(product)
    await page.getByLabel('Name').fill('Plate')

    saved = { ...saved, name: 'Dish', version: 2 }
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('dialog').waitFor()

    assert.deepEqual(await barriersOn(page), [])
  })
})
