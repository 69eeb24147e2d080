import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { rowsOf } from '../support/databases.ts'
import { anOrder } from '../support/orders.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { stickingOut } from './sticking_out.ts'

const list = '/admin/orders?view=to_call'

/** Somebody who calls, at the list that is to be called; its keys work once it is shown. */
async function enterDesk(account: string): Promise<Page> {
  const page = await enterPanel(account, list)
  await page.getByRole('button', { name: 'Appeler le suivant' }).waitFor()
  return page
}

/** Presses a key as a keyboard of that layout does: the place is the same, the letter is not. */
async function press(page: Page, pressed: readonly [code: string, key: string]): Promise<void> {
  await page.evaluate(([code, key]) => {
    const event = { code, key, bubbles: true, cancelable: true }
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', event))
  }, pressed)
}

const layouts = {
  // AZERTY writes a sign where digits need Shift
  AZERTY: { next: ['KeyC', 'c'], noAnswer: ['Digit2', 'é'], confirm: ['KeyE', 'e'] },
  Arabic: { next: ['KeyC', 'ؤ'], noAnswer: ['Digit2', '٢'], confirm: ['KeyE', 'ث'] },
} as const

/** The number of the order that the desk shows, once it shows another one than before. */
async function given(page: Page, before = ''): Promise<string> {
  await page.waitForURL(
    ({ pathname }) => pathname.includes('/orders/desk/') && !pathname.endsWith(`/${before}`)
  )
  const number = new URL(page.url()).pathname.split('/').at(-1)!
  await page.getByRole('heading', { level: 1, name: number }).waitFor()
  return number
}

/** As a field for a date and a time takes it, by Morocco's clock; no order is too old for that. */
function inTwoHours(): string {
  const [timeZone, dateStyle, timeStyle] = ['Africa/Casablanca', 'short', 'short'] as const
  const at = new Date(Date.now() + 2 * 3600_000)
  return at.toLocaleString('sv-SE', { timeZone, dateStyle, timeStyle }).replace(' ', 'T')
}

async function contactsOf(number: string) {
  return rowsOf(
    'order',
    `select outcome from contacts c join orders o on o.id = c.order_id
     where o.order_number = '${number}' order by c.created_at desc`
  )
}

test.group('The desk that calls', (group) => {
  group.setup(openChromium)
  group.each.setup(async () => void (await Promise.all([anOrder('cod'), anOrder('cod')])))

  for (const [layout, keys] of Object.entries(layouts)) {
    test(`Orders are called one after the other with the keys of an ${layout} keyboard alone`, async ({
      assert,
    }) => {
      const page = await enterDesk('orders')
      await press(page, keys.next)
      const first = await given(page)

      let last = first
      // what is agreed on over WhatsApp is paid before it can be confirmed
      while (
        last === first ||
        !(await page.getByRole('button', { name: 'Confirmer' }).isVisible())
      ) {
        await press(page, keys.noAnswer)
        await page.getByText(`Contact noté pour ${last}`).waitFor()
        await press(page, keys.next)
        last = await given(page, last)
      }
      await press(page, keys.confirm)
      await page.keyboard.press('Enter')
      await page.getByText(`${last} est confirmée`).waitFor()

      assert.equal((await contactsOf(first))[0].outcome, 'no_answer')
      assert.equal((await contactsOf(last))[0].outcome, 'reached')
      await leave(page)
    })
  }

  test('Three orders are worked with at most three keys each', async ({ assert }) => {
    await anOrder('cod')
    const page = await enterDesk('orders')
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name)
      return names.length
    }
    const spent: number[] = []
    let number = ''

    for (let worked = 0; worked < 3; worked++) {
      let count = await keys('c')
      number = await given(page, number)
      const before = await contactsOf(number)
      if (await page.getByRole('button', { name: 'Confirmer' }).isVisible()) {
        count += await keys('e')
        count += await keys('Enter')
        await page.getByText(`${number} est confirmée`).waitFor()
      } else {
        count += await keys('2')
        await page.getByText(`Contact noté pour ${number}`).waitFor()
      }
      spent.push(count)
      assert.lengthOf(await contactsOf(number), before.length + 1)
    }

    for (const count of spent) assert.isAtMost(count, 3)
    await leave(page)
  })

  test('Two people are given different orders, and see each other on one', async ({ assert }) => {
    const [one, other] = await Promise.all([enterDesk('orders'), enterDesk('admin')])
    await Promise.all([press(one, ['KeyC', 'c']), press(other, ['KeyC', 'c'])])
    const [first, second] = [await given(one), await given(other)]
    assert.notEqual(first, second)

    await other.goto(one.url())

    await other.getByText(/Aussi ouverte par/).waitFor()
    await one.getByText(/Aussi ouverte par/).waitFor()
    await Promise.all([leave(one), leave(other)])
  })

  test('On a phone a call-back is agreed on, and nothing sticks out', async ({ assert }) => {
    const page = await enterDesk('orders')
    await page.setViewportSize({ width: 320, height: 700 })
    await page.getByRole('button', { name: 'Appeler le suivant' }).click()
    const number = await given(page)
    assert.deepEqual(await stickingOut(page), [])
    await page.setViewportSize({ width: 390, height: 800 })
    await page.getByRole('button', { name: 'Rappeler' }).click()
    await page.getByText('Choisissez le jour et l’heure du rappel.').waitFor()

    await page.getByLabel('Prochain contact').fill(inTwoHours())
    await page.keyboard.press('Enter')
    await page.getByText(`Contact noté pour ${number}`).waitFor()

    const [contact] = await until('the contact', async () => {
      const rows = await contactsOf(number)
      return rows.length > 0 && rows
    })
    assert.equal(contact.outcome, 'callback')
    await leave(page)
  })
})
