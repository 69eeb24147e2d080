import { test } from '@japa/runner'
import { synonymGroups } from '../../../catalog-service/database/synonym_groups.ts'
import { generateWorld } from '../../demo/world.ts'
import { gradeOf, judged } from '../judge.ts'
import { intents, languages, queries } from '../queries.ts'

const world = generateWorld(new Date('2026-11-20T14:30:00Z'))
const products = judged(
  world.offers
    .filter(({ product }) => product.is_active)
    .map(({ product, seller }) => ({ ...product, store: seller.content.slug }))
)

test.group('The judged searches', () => {
  test('are at least 150, at least 20 of them in each language that people speak', ({ assert }) => {
    assert.isAtLeast(queries.length, 150)
    for (const language of languages.filter((each) => each !== 'code'))
      assert.isAtLeast(queries.filter((query) => query.language === language).length, 20, language)
  })

  test('are each asked once in a language', ({ assert }) => {
    const asked = queries.map(({ q, language }) => `${language} ${q}`)

    assert.lengthOf(new Set(asked), asked.length)
  })

  test('are misspelt where no synonym spells them', ({ assert }) => {
    const terms = new Set(synonymGroups.flat().map((term) => term.toLowerCase()))

    for (const { q } of queries.filter(({ isMisspelt }) => isMisspelt))
      assert.isFalse(terms.has(q.toLowerCase()), q)
  })

  test('all look for something that the demo sells, and not for all of it', ({ assert }) => {
    for (const { grades, ...spelt } of intents) {
      const exact = products.filter((product) => gradeOf(product, grades) === 3)

      assert.isNotEmpty(exact, JSON.stringify(spelt))
      assert.isBelow(exact.length, products.length / 4, JSON.stringify(spelt))
    }
  })
})

test.group('A grade', () => {
  test('is the highest that a product fits', ({ assert }) => {
    const [product] = products
    const always = () => true
    const never = () => false

    assert.equal(gradeOf(product!, { 3: always, 1: always }), 3)
    assert.equal(gradeOf(product!, { 3: never, 2: always, 1: always }), 2)
    assert.equal(gradeOf(product!, { 3: never }), 0)
  })
})
