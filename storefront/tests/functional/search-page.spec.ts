import { test } from '@japa/runner'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { env } from '../../src/lib/process/env.ts'
import { tell } from '../gateway.ts'
import { visit } from '../pages.ts'
import { startStorefront } from '../server.ts'
import { until } from '../until.ts'

const meta = { page: 1, perPage: 24, total: 0, totalIsExact: true, lastPage: 1 }

const name = { fr: 'Maison & déco', ar: 'المنزل والديكور', en: 'Home & decoration' }
const categories = [{ slug: 'maison-deco', name, productCount: 3, children: [] }]

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

/** What the page says that is searched for `q`, where the search says that of itself. */
async function searchPage(q: string, search?: object) {
  tell('/products', [], { ...meta, search })
  const { html, shown, status } = await visit(`/fr/search?q=${encodeURIComponent(q)}`)
  return { html, status, shown: plain(shown).replace(/ ?([«»]) ?/g, '$1') }
}

async function tellChanged(tag: string): Promise<void> {
  const token = await tokensOf('catalog-service').sign('storefront')
  await fetch(`${env().storefrontUrl}/internal/revalidate`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ tags: [tag] }),
  })
}

test.group('The page of a search', (group) => {
  group.setup(startStorefront)
  group.each.teardown(() => {
    tell('/products', [], meta)
    tell('/categories', [])
  })

  test('says what was searched instead of a misspelt word', async ({ assert }) => {
    const { shown, status } = await searchPage('tappis', { corrected: 'tapis' })

    assert.equal(status, 200)
    assert.include(shown, 'Résultats pour«tapis»')
    assert.include(shown, 'Rien pour«tappis». Voici ce que donne«tapis».')
  })

  test('says which words were left out', async ({ assert }) => {
    const { shown } = await searchPage('tapis violet rond', { dropped: ['violet', 'rond'] })

    assert.include(shown, 'Résultats pour«tapis violet rond»')
    assert.include(shown, 'Aucun produit n’a tous ces mots. Laissé de côté : violet, rond.')
  })

  test('asks for one more word where only stop words were typed', async ({ assert }) => {
    const { shown } = await searchPage('de la', { empty: 'stop_words' })

    assert.include(shown, '«de la»ne dit pas encore ce que vous cherchez')
    assert.include(shown, 'Ajoutez un mot, ou regardez tous les produits.')
    assert.notInclude(shown, 'Rien pour')
  })

  test('says nothing of itself where it went by what was typed', async ({ assert }) => {
    const { shown } = await searchPage('tapis')

    assert.include(shown, 'Résultats pour«tapis»')
    assert.notInclude(shown, 'Rien pour«tapis». Voici')
    assert.notInclude(shown, 'Laissé de côté')
  })

  test('shows what was typed as text, whatever it looks like', async ({ assert }) => {
    const { html, shown } = await searchPage('<b>x</b>', { corrected: '<i>y</i>' })

    assert.include(shown, '<i>y</i>')
    assert.notInclude(html, '<i>y</i>')
  })

  test('offers the categories where nothing was found', async ({ assert }) => {
    tell('/categories', categories)
    await tellChanged('categories')

    await until('The new categories', async () =>
      (await searchPage('zzzz')).html.includes('/fr/c/maison-deco')
    )
    const { html, shown } = await searchPage('zzzz')
    assert.include(shown, 'Ou commencez par une catégorie')
    assert.match(html, /<a[^>]*href="\/fr\/c\/maison-deco"[^>]*>Maison &amp; déco<\/a><\/li>/)
  })

  test('has a form that searches without a script', async ({ assert }) => {
    const { html } = await visit('/fr/search?q=tapis')

    const [form = ''] = html.match(/<form[^>]*role="search"[^>]*>.*?<\/form>/s) ?? []
    assert.match(form, /action="\/fr\/search"/)
    assert.match(form, /<input[^>]*type="search"[^>]*name="q"/)
    assert.notMatch(form, /role="combobox"/)
  })
})
