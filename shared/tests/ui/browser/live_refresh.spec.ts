import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const path = '/admin/catalog/list'
const detail = `${path}/1`
let orders: { id: string; name: string; status: string }[] = []
let order = { name: 'M7K3', status: 'pending', events: ['placed'] }

const names = (page: Page) => page.locator('[data-row] a').allInnerTexts()
const refreshes = () => panel.requests.filter(({ refresh }) => refresh)
const row = (page: Page, name: string) => page.locator('[data-row]', { hasText: name })
/** Lets seconds pass on the page's clock, in no time. */
const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)
const bar = (page: Page) => page.getByRole('button', { name: 'Show', exact: true })

function givenTheStatus(id: string, status: string) {
  orders = orders.map((each) => (each.id === id ? { ...each, status } : each))
}

async function until(holds: () => boolean | Promise<boolean>) {
  const end = Date.now() + 40_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to hold')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test.group('A page that is open', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    orders = ['A1', 'B1', 'C1'].map((name) => ({ id: name, name, status: 'pending' }))
    order = { name: 'M7K3', status: 'pending', events: ['placed'] }
    panel.pages[path] = () => ({
      component: 'list',
      props: { orders, meta: { page: 1, perPage: 20, total: orders.length, lastPage: 1 } },
    })
    panel.pages[detail] = () => ({ component: 'show', props: { order } })
  })

  test('A value that changed elsewhere stands in its row within 5 s and is marked', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt(path)
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))
    givenTheStatus('A1', 'confirmed')
    // once it is shown, the next question is planned
    await until(async () => {
      await pass(page, 0.1)
      return row(page, 'A1').getByText('confirmed').isVisible()
    })

    givenTheStatus('B1', 'shipped')
    await pass(page, 5)
    await row(page, 'B1').getByText('shipped').waitFor()

    await pass(page, 1)
    await page.locator('[data-row][data-changed]', { hasText: 'B1' }).waitFor()
    assert.equal(await page.locator('[data-changed]').count(), 1)
  })

  test('Nothing that did not change is sent again', async ({ assert }) => {
    const page = await givenSomeoneAt(path)

    await until(async () => {
      await pass(page, 4)
      return refreshes().length >= 3
    })

    assert.deepEqual(
      refreshes()
        .slice(1, 3)
        .map(({ status }) => status),
      [304, 304]
    )
  })

  test('Rows that come or go wait until the person wants them', async ({ assert }) => {
    const page = await givenSomeoneAt(path)
    await page.keyboard.press('j')
    await page.keyboard.press('x')

    orders = [{ id: 'N1', name: 'N1', status: 'pending' }, orders[0]!, orders[2]!]
    await pass(page, 4)
    await page.getByText('1 new row').waitFor()
    assert.deepEqual(await names(page), ['A1', 'B1', 'C1'])
    assert.equal(await page.locator('[aria-selected=true]').count(), 1)
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'A1')
    await bar(page).click()

    assert.deepEqual(await names(page), ['N1', 'A1', 'C1'])
    assert.equal(await row(page, 'A1').getAttribute('aria-selected'), 'true')
  })

  test('Rows that come after the last one are shown at once', async ({ assert }) => {
    const page = await givenSomeoneAt(path)

    orders = [...orders, { id: 'D1', name: 'D1', status: 'pending' }]
    await pass(page, 4)
    await row(page, 'D1').waitFor()

    assert.deepEqual(await names(page), ['A1', 'B1', 'C1', 'D1'])
    assert.isFalse(await bar(page).isVisible())
  })

  test('An empty list fills by itself', async ({ assert }) => {
    orders = []
    const page = await givenSomeoneAt(path)
    await page.getByText('Nothing to do').waitFor()

    orders = [{ id: 'A1', name: 'A1', status: 'pending' }]
    await pass(page, 4)
    await row(page, 'A1').waitFor()

    assert.deepEqual(await names(page), ['A1'])
  })

  test('What is typed into the search stays', async ({ assert }) => {
    const page = await givenSomeoneAt(path)
    panel.pages[`${path}`] = () => ({
      component: 'list',
      props: { orders, meta: { page: 1, perPage: 20, total: 3, lastPage: 1 } },
    })
    await page.getByRole('searchbox').pressSequentially('tajine', { delay: 10 })
    await until(() => page.url().includes('q=tajine'))

    orders = orders.map((each) => ({ ...each, status: 'shipped' }))
    await pass(page, 4)
    await row(page, 'A1').getByText('shipped').waitFor()

    assert.equal(await page.getByRole('searchbox').inputValue(), 'tajine')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  })

  test('An order that changed elsewhere is shown, and what is typed stays in its place', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt(detail)
    const note = page.getByLabel('Note')
    await note.fill('Call again')
    await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(2, 4))
    const before = (await note.boundingBox())!.y

    order = { ...order, status: 'confirmed', events: ['confirmed', 'called', 'placed'] }
    await pass(page, 4)
    await page.getByText('called').waitFor({ state: 'attached' })

    assert.equal(await note.inputValue(), 'Call again')
    assert.closeTo((await note.boundingBox())!.y, before, 1)
    assert.deepEqual(
      await note.evaluate((field: HTMLTextAreaElement) => [
        document.activeElement === field,
        field.selectionStart,
        field.selectionEnd,
      ]),
      [true, 2, 4]
    )
  })

  test('An open dialog is left alone until it is closed', async ({ assert }) => {
    const page = await givenSomeoneAt(detail)
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await page.getByLabel('Reason').fill('Refused')
    const asked = refreshes().length

    order = { ...order, status: 'shipped' }
    await page.waitForTimeout(5000)
    assert.equal(refreshes().length, asked)
    assert.equal(await page.getByLabel('Reason').inputValue(), 'Refused')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await pass(page, 4)
    await page.getByText('shipped').waitFor()
  })

  test('A service that is away is asked ever less often, and then again', async ({ assert }) => {
    const page = await givenSomeoneAt(path)
    await pass(page, 4)
    await until(() => refreshes().length === 1)
    panel.failsWith = 503
    await until(async () => {
      await pass(page, 1)
      return refreshes().length === 2
    })
    let seconds = 0

    await until(async () => {
      await pass(page, 1)
      seconds++
      return refreshes().length === 3
    })
    assert.isAbove(seconds, 6)
    assert.deepEqual(await names(page), ['A1', 'B1', 'C1'])
  })
})
