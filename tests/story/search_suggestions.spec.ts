import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { leave, openChromium } from './browser.ts'
import { Shop } from './shop.ts'

/** The field with its list, as somebody hears it who does not see it. */
function combobox({ page, searchField }: Shop) {
  const field = searchField()
  const list = page.getByRole('listbox')
  const options = list.getByRole('option')
  return {
    field,
    list,
    options,
    status: page.locator('form[role=search] [role=status]'),
    /** The option that the field points to. */
    active: async () => {
      const id = await field.getAttribute('aria-activedescendant')
      return id ? page.locator(`[id="${id}"]`).innerText() : null
    },
  }
}

/** What was asked for while `work` was done. */
async function askedDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const note = (request: { url(): string; method(): string }) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname.endsWith('/search/suggestions') && request.method() === 'GET')
      asked.push(searchParams.get('q')!)
  }
  page.on('request', note)
  await work()
  page.off('request', note)
  return asked
}

test.group('Suggestions while one types', (group) => {
  let shop: Shop
  group.setup(openChromium)
  group.each.setup(async () => {
    shop = await Shop.enter()
    return () => leave(shop.page)
  })

  test('The list holds products with a picture and price, categories and stores, and counts them', async ({
    assert,
  }) => {
    const { field, list, options, status } = combobox(shop)

    await field.pressSequentially('theier')

    await list.waitFor()
    assert.equal(await field.getAttribute('aria-expanded'), 'true')
    const products = list.getByRole('group', { name: 'Produits' }).getByRole('option')
    assert.match(await products.first().innerText(), /Théière[\s\S]*\d,\d\d\sDH/)
    assert.isAbove(await products.first().locator('img').evaluate(widthOf), 0)
    const category = list.getByRole('group', { name: 'Catégories' }).getByRole('option')
    assert.match(await category.first().innerText(), /Théières et thé/)
    // the last option leads to all results
    const count = (await options.count()) - 1
    assert.match(await status.innerText(), new RegExp(`^Suggestions\\s: ${count}$`))
  })

  test('Arrows go through the options and back to the field, and Enter opens one', async ({
    assert,
  }) => {
    const { field, list, options, active } = combobox(shop)
    await field.pressSequentially('safran')
    await list.waitFor()
    const first = await options.first().innerText()
    const last = await options.last().innerText()

    await field.press('ArrowDown')
    assert.equal(await active(), first)
    await field.press('ArrowUp')
    assert.isNull(await active())
    await field.press('ArrowUp')
    assert.equal(await active(), last)
    await field.press('ArrowDown')
    await field.press('ArrowDown')
    assert.equal(await active(), first)
    assert.equal(await field.inputValue(), 'safran')
    await field.press('Enter')

    await shop.page.waitForURL(/\/fr\/p\//)
    await list.waitFor({ state: 'hidden' })
  })

  test('Escape closes the list and keeps the words; Enter then searches for them', async ({
    assert,
  }) => {
    const { field, list } = combobox(shop)
    await field.pressSequentially('tajine')
    await list.waitFor()

    await field.press('Escape')

    await list.waitFor({ state: 'hidden' })
    assert.equal(await field.inputValue(), 'tajine')
    assert.equal(await field.getAttribute('aria-expanded'), 'false')
    await field.press('Enter')
    await shop.page.waitForURL(/\/fr\/search\?q=tajine/)
  })

  test('A press on an option opens it, one elsewhere closes the list', async () => {
    const { field, list, options } = combobox(shop)
    await field.pressSequentially('bougie')
    await list.waitFor()

    await shop.page.getByRole('contentinfo').click({ position: { x: 5, y: 5 } })
    await list.waitFor({ state: 'hidden' })
    await field.focus()
    await field.press('ArrowDown')
    await list.waitFor()
    await options.last().click()

    await shop.page.waitForURL(/\/fr\/search\?q=bougie/)
    await list.waitFor({ state: 'hidden' })
  })

  test('One letter asks nothing, and quick typing asks once', async ({ assert }) => {
    const { field, list } = combobox(shop)

    const asked = await askedDuring(shop.page, async () => {
      await field.pressSequentially('t')
      await field.pressSequentially('apis')
      await list.waitFor()
    })

    assert.notInclude(asked, 't')
    assert.equal(asked.at(-1), 'tapis')
    assert.isAtMost(asked.length, 2)
    await field.fill('t')
    await list.waitFor({ state: 'hidden' })
  })

  test('A late answer to earlier letters is not shown', async ({ assert }) => {
    const { field, list, options } = combobox(shop)
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const late = /suggestions\?q=tapis$/
    await shop.page.route(late, async (route) => {
      await held
      await route.continue().catch(() => {})
    })
    const isLate = (request: { url(): string }) => late.test(request.url())
    const asked = shop.page.waitForRequest(late)
    const ended = Promise.any([
      shop.page.waitForEvent('requestfinished', isLate),
      shop.page.waitForEvent('requestfailed', isLate),
    ])
    await field.fill('tapis')
    await asked

    await field.fill('savon')
    await list.waitFor()
    const shown = await options.allInnerTexts()
    release()
    await ended

    assert.deepEqual(await options.allInnerTexts(), shown)
    assert.match(shown.join(), /avon/)
  })

  test('A catalog that does not answer leaves a field that searches', async () => {
    const { field } = combobox(shop)
    await shop.page.route(/suggestions/, (route) => route.abort())

    await field.pressSequentially('tapis')
    await field.press('Enter')

    await shop.page.waitForURL(/\/fr\/search\?q=tapis/)
  })
})

test.group('Suggestions in Arabic', (group) => {
  group.setup(openChromium)

  test('The list reads from the right and names products in Arabic', async ({ assert }) => {
    const shop = await Shop.enter('ar')
    const field = shop.searchField()

    await field.pressSequentially('طاجين')

    const option = shop.page.getByRole('listbox').getByRole('option').first()
    await option.waitFor()
    assert.match(await option.innerText(), /طاجين/)
    const [picture, price] = await Promise.all([
      option.locator('img').boundingBox(),
      option.locator('bdi').first().boundingBox(),
    ])
    assert.isAbove(picture!.x, price!.x)
    await leave(shop.page)
  })
})

const widthOf = (image: Element) =>
  new Promise<number>((resolve) => {
    const img = image as HTMLImageElement
    if (img.complete) resolve(img.naturalWidth)
    else img.addEventListener('load', () => resolve(img.naturalWidth))
  })
