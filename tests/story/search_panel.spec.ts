import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

/** A word that nobody sells under. */
const aWord = () => `xq${crypto.randomUUID().replace(/[^a-z]/g, '')}wz`

async function search(q: string): Promise<{ name: string }[]> {
  const query = new URLSearchParams({ q, perPage: '3', n: crypto.randomUUID() })
  const response = await fetch(`${system().urls.gateway}/api/v1/products?${query}`)
  return (await response.json()).data
}

async function expansionsOf(term: string): Promise<string[] | undefined> {
  const [row] = await rowsOf('catalog', 'select expansions from search_synonyms where term = $1', [
    term,
  ])
  return row?.expansions
}

test.group('What shoppers do not find', (group) => {
  group.setup(openChromium)

  test('A search without result becomes a synonym by keys alone', async ({ assert }) => {
    const word = aWord()
    for (let times = 0; times < 3; times++) await search(word)
    const page = await enterPanel('catalog', '/admin/catalog/search')

    await page
      .getByRole('link', { name: `Faire un synonyme de «\u00a0${word}\u00a0»` })
      .press('Enter')
    const meanings = page.getByRole('textbox', { name: 'Cherché aussi' })
    await meanings.waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Mot tapé' }).inputValue(), word)
    await meanings.fill('tajine\nطاجين')
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')

    await page.getByText(`«\u00a0${word}\u00a0» est enregistré`).waitFor()
    assert.deepEqual(await expansionsOf(word), ['tajine', 'طاجين'])
    await page.getByRole('link', { name: word }).waitFor({ state: 'detached' })
    assert.match((await search(word))[0]!.name, /ajine/)
    await leave(page)
  })

  test('A removed synonym comes back by U', async ({ assert }) => {
    const page = await enterPanel('catalog', '/admin/catalog/search/synonyms?q=zarbia')
    const before = await expansionsOf('zarbia')
    await page.getByRole('link', { name: 'zarbia', exact: true }).click()

    await page.getByRole('button', { name: 'Supprimer' }).click()

    await page.getByText('«\u00a0zarbia\u00a0» n’a plus de synonymes.').waitFor()
    assert.isUndefined(await expansionsOf('zarbia'))
    await page.keyboard.press('u')
    await until('the synonym to be back', async () => await expansionsOf('zarbia'))
    assert.deepEqual(await expansionsOf('zarbia'), before)
    await leave(page)
  })
})
