import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

type Waiting = { id: string; comment: string }

/** The head of the queue, as the panel shows it. */
const waiting = (most: number): Promise<Waiting[]> =>
  rowsOf(
    'catalog',
    `select id, comment from reviews where status = 'pending' order by created_at, id limit $1`,
    [most]
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

/** Makes sure that so many reviews wait, and gives the ids of the first. */
async function givenWaitingReviews(count: number): Promise<string[]> {
  const missing = count - (await waiting(count)).length
  await rowsOf(
    'catalog',
    `update reviews
     set status = 'pending', moderated_at = null, moderated_by = null, moderated_by_name = null
     where id in (select id from reviews where status = 'approved' order by created_at limit $1)`,
    [missing]
  )
  return (await waiting(count)).map(({ id }) => id)
}

/** Gives the id of an approved review, the one that somebody has reported. */
async function givenTheOnlyReport(): Promise<string> {
  await rowsOf('catalog', 'update review_reports set resolved_at = now() where resolved_at is null')
  const [{ id }] = await rowsOf(
    'catalog',
    `select id from reviews where status = 'approved' order by id limit 1`
  )
  await rowsOf(
    'catalog',
    `insert into review_reports (review_id, user_id, reason) values ($1, gen_random_uuid(), 'spam')`,
    [id]
  )
  return id
}

async function openQueue(): Promise<Page> {
  const page = await enterPanel('catalog', '/admin/catalog/reviews')
  await page.getByRole('heading', { level: 1, name: 'Avis à modérer' }).waitFor()
  return page
}

test.group('A moderator with fast fingers', (group) => {
  group.setup(openChromium)

  test('Twenty approvals pressed as fast as keys go are twenty decisions, and each is taken back by its own key', async ({
    assert,
  }) => {
    const ids = await givenWaitingReviews(22)
    const page = await openQueue()
    await slowDecisions(page)

    for (const key of 'a'.repeat(20)) await page.keyboard.press(key)

    await until('twenty reviews approved', async () => {
      return (await decided(ids.slice(0, 20))).every((status) => status === 'approved')
    })
    assert.deepEqual(await decided(ids.slice(20)), ['pending', 'pending'])

    await page.getByText('Avis approuvé').last().waitFor()
    for (const key of ['u', 'u']) await page.keyboard.press(key)

    await until('two of them waiting again', async () => {
      const again = (await decided(ids.slice(0, 20))).filter((status) => status === 'pending')
      return again.length === 2
    })
    await leave(page)
  })

  test('A reason picked for one review does not reject the next', async ({ assert }) => {
    const [first, second] = await givenWaitingReviews(2)
    const page = await openQueue()

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
    const [id] = await givenWaitingReviews(1)
    const page = await openQueue()
    await rowsOf('catalog', 'update reviews set comment = $1 where id = $2', ['Tout autre.', id])

    await page.keyboard.press('a')

    const told = page.getByRole('dialog')
    await told.getByText('Le texte a changé depuis votre lecture').waitFor()
    assert.deepEqual(await decided([id!]), ['pending'])
    await page.keyboard.press('Escape')
    await page.getByText('Tout autre.').first().waitFor()
    await leave(page)
  })

  test('In Arabic a moderator finds what was reported, rejects it for a reason, and takes that back', async ({
    assert,
  }) => {
    const id = await givenTheOnlyReport()
    const page = await enterPanel('catalog', '/admin/catalog/reviews')
    await page.goto(`${system().urls.gateway}/admin/catalog/reviews?view=approved&lang=ar`)
    await page.getByRole('button', { name: 'تصفية' }).click()
    await page.getByRole('button', { name: 'المبلغ عنها' }).click()
    await page.getByLabel('نعم').click()
    await page.getByRole('button', { name: 'تطبيق' }).click()
    await page.waitForURL(/reported=1/)

    for (const code of ['Digit4', 'KeyR']) await page.keyboard.press(code)
    await until('the review rejected', async () => (await decided([id]))[0] === 'rejected')
    await page.getByRole('button', { name: 'تراجع' }).waitFor()
    await page.keyboard.press('KeyU')

    await until('the review approved again', async () => (await decided([id]))[0] === 'approved')
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    await leave(page)
  })
})
