import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const path = '/admin/catalog/product'
let product = { name: '', price: '', description: '', version: 0 }
let saved: Record<string, unknown>[] = []

/** A product as the catalog keeps it: a save that was read at another version is refused. */
function givenAProduct() {
  product = { name: 'Bowl', price: '100.00', description: 'Blue', version: 1 }
  saved = []
  panel.pages[path] = () => ({ component: 'edit', props: { product } })
  panel.actions[`PATCH ${path}`] = ({ version, ...fields }) => {
    if (version !== product.version) {
      return { errors: { version: 'Changed meanwhile' }, flash: { error: 'Changed meanwhile' } }
    }
    saved.push({ ...fields, version })
    product = { ...fields, version: product.version + 1 }
  }
}

function whenSomeoneElseSaves(changes: Partial<typeof product>) {
  product = { ...product, ...changes, version: product.version + 1 }
}

const givenTheFormIsOpen = () => givenSomeoneAt(path)

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const choices = (page: Page, field: string) => page.getByRole('group', { name: field })

test.group('A form that was changed by others while it stood open', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    givenAProduct()
  })

  test('A field that both changed shows both values and saves the one that is chosen', async ({
    assert,
  }) => {
    const page = await givenTheFormIsOpen()
    await page.getByLabel('Price').fill('150')
    whenSomeoneElseSaves({ price: '120.00' })

    await save(page)
    await page.getByRole('dialog').waitFor()
    assert.include(await choices(page, 'Price').innerText(), '150')
    assert.include(await choices(page, 'Price').innerText(), '120.00')
    const saveChoices = page.getByRole('button', { name: 'Save these choices' })
    assert.isTrue(await saveChoices.isDisabled())
    await choices(page, 'Price').getByRole('radio').first().check()
    await saveChoices.click()

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.querySelector('output')?.textContent === '0')
    assert.lengthOf(saved, 1)
    assert.equal(saved[0]!.version, 2)
    assert.equal(Number(product.price), 150)
  })

  test('What others saved is kept where it was not touched in the form', async ({ assert }) => {
    const page = await givenTheFormIsOpen()
    await page.getByLabel('Description').fill('Green')
    whenSomeoneElseSaves({ price: '120.00' })

    await save(page)
    await page.getByRole('button', { name: 'Save these choices' }).click()

    await page.waitForFunction(() => document.querySelector('output')?.textContent === '0')
    assert.deepEqual(product, { name: 'Bowl', price: '120.00', description: 'Green', version: 3 })
  })

  test('Taking everything that others saved leaves nothing to save', async ({ assert }) => {
    const page = await givenTheFormIsOpen()
    await page.getByLabel('Name').fill('Plate')
    await page.getByLabel('Price').fill('150')
    whenSomeoneElseSaves({ name: 'Dish', price: '120.00' })

    await save(page)
    await page.getByRole('button', { name: 'Take everything saved' }).click()
    await page.getByRole('button', { name: 'Save these choices' }).click()

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(await page.getByLabel('Name').inputValue(), 'Dish')
    assert.isEmpty(saved)
    assert.equal(product.version, 2)
  })

  test('Going back to the form keeps what was typed', async ({ assert }) => {
    const page = await givenTheFormIsOpen()
    await page.getByLabel('Name').fill('Plate')
    whenSomeoneElseSaves({ name: 'Dish' })

    await save(page)
    await page.getByRole('button', { name: 'Back to the form' }).click()

    assert.equal(await page.getByLabel('Name').inputValue(), 'Plate')
    assert.equal(product.name, 'Dish')
    await page.getByRole('button', { name: 'Compare' }).waitFor()
  })

  test('A second change by others while one chooses is compared again', async ({ assert }) => {
    const page = await givenTheFormIsOpen()
    await page.getByLabel('Name').fill('Plate')
    whenSomeoneElseSaves({ name: 'Dish' })
    await save(page)
    await choices(page, 'Name').getByRole('radio').first().check()
    whenSomeoneElseSaves({ name: 'Platter' })

    await page.getByRole('button', { name: 'Save these choices' }).click()
    await choices(page, 'Name').getByText('Platter').waitFor()

    assert.equal(product.name, 'Platter')
    assert.isEmpty(saved)
  })
})
