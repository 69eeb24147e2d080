import { test } from '@japa/runner'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const list = '/admin/catalog/list'

test.group('What is loaded when it is asked for', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    const meta = { page: 1, perPage: 20, total: 1, lastPage: 1 }
    const orders = [{ id: 'Tapis', name: 'Tapis', status: 'pending' }]
    panel.pages[list] = () => ({ component: 'list', props: { orders, meta } })
  })

  test('By keyboard the menu of orders opens, is chosen from and gives the focus back', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt(list)
    const button = page.getByRole('button', { name: 'Newest' })

    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent === 'Newest')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Oldest' }).click()
    await page.waitForURL(/sort=createdAt/)

    assert.isTrue(await page.getByRole('button', { name: 'Oldest' }).isVisible())
  })

  test('Where it cannot be loaded the page stays and asks for a reload', async ({ assert }) => {
    const page = await givenSomeoneAt(list)
    const button = page.getByRole('button', { name: 'Newest' })
    await page.route('**/list_menus-*.js', (route) => route.abort())

    await button.click()
    await page.getByText('could not be loaded').waitFor()
    const isThere = await page.getByRole('link', { name: 'Tapis' }).isVisible()
    await page.unroute('**/list_menus-*.js')
    await page.reload()
    await button.click()
    await page.getByRole('menu').waitFor()

    assert.isTrue(isThere)
  })
})
