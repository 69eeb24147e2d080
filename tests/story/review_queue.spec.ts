import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { rowsOf } from '../support/databases.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

type Waiting = { id: string; comment: string }

/** The head of the queue, as the panel shows it. */
const waiting = (): Promise<Waiting[]> =>
  rowsOf(
    'catalog',
    `select id, comment from reviews where status = 'pending' order by created_at, id limit 5`
  )

async function decided(ids: string[]): Promise<string[]> {
  const rows = await rowsOf('catalog', 'select id, status from reviews where id = any($1)', [ids])
  return ids.map((id) => rows.find((row) => row.id === id).status)
}

/** Decisions travel as over a slow line, so that the next key comes before the answer. */
async function slowDecisions(page: Page): Promise<void> {
  await page.route('**/reviews/moderations', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
}

async function openQueue(): Promise<Page> {
  const page = await enterPanel('catalog', '/admin/catalog/reviews')
  await page.getByRole('heading', { level: 1, name: 'Avis à modérer' }).waitFor()
  return page
}

test.group('A moderator with fast fingers', (group) => {
  group.setup(openChromium)
  group.each.timeout(60_000)

  test('Three approvals pressed one after the other are three decisions', async ({ assert }) => {
    const page = await openQueue()
    await slowDecisions(page)
    const ids = (await waiting()).map(({ id }) => id)

    for (const key of ['a', 'a', 'a']) await page.keyboard.press(key)

    await until('three reviews approved', async () => {
      return (await decided(ids.slice(0, 3))).every((status) => status === 'approved')
    })
    assert.deepEqual(await decided(ids.slice(3)), ['pending', 'pending'])
    await leave(page)
  })

  test('A reason picked for one review does not reject the next', async ({ assert }) => {
    const page = await openQueue()
    const [first, second] = (await waiting()).map(({ id }) => id)

    for (const key of ['3', 'j', 'r']) await page.keyboard.press(key)

    await page.getByText('Choisissez d’abord un motif.').waitFor()
    assert.deepEqual(await decided([first!, second!]), ['pending', 'pending'])

    for (const key of ['k', 'r']) await page.keyboard.press(key)

    await until('the first review rejected', async () => {
      return (await decided([first!]))[0] === 'rejected'
    })
    assert.deepEqual(await decided([second!]), ['pending'])
    await leave(page)
  })

  test('A text that changed after the queue was opened is not approved, and the moderator reads why', async ({
    assert,
  }) => {
    const page = await openQueue()
    const [{ id }] = (await waiting()) as [Waiting]
    await rowsOf('catalog', 'update reviews set comment = $1 where id = $2', ['Tout autre.', id])

    await page.keyboard.press('a')

    const told = page.getByRole('dialog')
    await told.getByText('Le texte a changé depuis votre lecture').waitFor()
    assert.deepEqual(await decided([id]), ['pending'])
    await page.keyboard.press('Escape')
    await page.getByText('Tout autre.').first().waitFor()
    await leave(page)
  })
})
