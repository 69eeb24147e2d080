import { test } from '@japa/runner'
import { synonymGroups, synonymPairs } from '../../../catalog-service/database/synonym_groups.ts'
import { categories } from '../content/categories.ts'

/** What people call a category in Darija, where there is such a word. */
const darija: Record<string, string> = {
  'mode-cuir': 'moda',
  'babouches-chaussures': 'belgha',
  'caftans-djellabas': '9eftan',
  'foulards-chapeaux': 'zif',
  'cuisine-table': 'kouzina',
  'tajines-poterie': 'twajen',
  'bols-plats': 'zlafa',
  'theieres-the': 'atay',
  'paniers-bois': 'slla',
  'beaute-hammam': '7ammam',
  'huiles-soins': 'zit',
  'savons-hammam': 'saboun',
  'tapis-tissages': 'zrabi',
  'tapis': 'zarbia',
  'coussins-tissages': 'mkhedda',
  'epices': '3etriya',
  'miels-confitures': '3sel',
  'huiles-olives': 'zitoun',
  'dattes-douceurs': 'halwa',
  'bijoux': 'moujawharat',
  'bijoux-argent': 'no9ra',
  'colliers-perles': '9lada',
  'maison-deco': 'dikor',
  'luminaires': 'fanous',
  'zellige-ceramique': 'zlij',
  'poufs-mobilier': 'moubilia',
  'objets-deco': 'mraya',
  'musique': 'mousi9a',
}

/** Arabic names of categories that stand for their word in a group, whose stem is another thing's. */
const arabic: Record<string, string> = { 'huiles-olives': 'زيت', 'dattes-douceurs': 'تمر' }

test.group('The groups of synonyms', () => {
  test('hold at least 400 terms', ({ assert }) => {
    const terms = new Set(synonymGroups.flat().map(folded))

    assert.isAtLeast(terms.size, 400)
  })

  test('name two words or more, none of them twice', ({ assert }) => {
    for (const group of synonymGroups) {
      assert.isAtLeast(group.length, 2, group.join())
      assert.lengthOf(new Set(group.map(folded)), group.length, group.join())
    }
  })

  test('hold no term of one letter and none of more than three words', ({ assert }) => {
    for (const term of synonymGroups.flat()) {
      assert.match(term, /^\S+( \S+){0,2}$/)
      assert.isAtLeast(folded(term).length, 2, term)
    }
  })

  test('are told once: no two hold the same terms', ({ assert }) => {
    const sorted = synonymGroups.map((group) => group.map(folded).sort().join())

    assert.lengthOf(new Set(sorted), synonymGroups.length)
  })

  for (const [one, other] of [
    ['thé', 'théière'],
    ['tapis', 'coussin'],
    ['laiton', 'cuivre'],
    ['savon', 'savon noir'],
    ['olive', 'olivier'],
    ['noix', 'noyer'],
    ['poterie', 'tajine'],
  ] as const) {
    test(`keep ${one} and ${other} apart`, ({ assert }) => {
      const between = new Set(meaningsOf(one))
      const shared = meaningsOf(other).filter((term) => between.has(term))

      assert.isNotEmpty(between)
      assert.deepEqual(shared, [])
    })
  }

  test('tell of a whole what it holds, and of what it holds nothing of the whole', ({ assert }) => {
    const meant = (term: string) =>
      synonymPairs.filter((pair) => pair.term === term).map(({ expansion }) => expansion)

    assert.includeMembers(meant('food'), ['dattes', 'épices'])
    assert.notInclude(meant('dattes'), 'food')
  })

  for (const { slug, fr, ar, en } of categories) {
    test(`lead to the category ${slug} from French, Arabic and English`, ({ assert }) => {
      const together = groupsThatName(fr).filter(
        (group) =>
          groupsThatName(arabic[slug] ?? ar).includes(group) && groupsThatName(en).includes(group)
      )

      assert.isNotEmpty(together)
    })
  }

  for (const [slug, word] of Object.entries(darija)) {
    test(`lead to the category ${slug} from ${word}`, ({ assert }) => {
      const { fr } = categories.find((category) => category.slug === slug)!
      const its = groupsThatName(fr).filter((group) => group.includes(word))

      assert.isNotEmpty(its)
    })
  }
})

/** All terms that mean what a term means. */
function meaningsOf(term: string): string[] {
  return synonymGroups
    .map((group) => group.map(folded))
    .filter((group) => group.includes(folded(term)))
    .flat()
}

/** The groups with a term that stands in a name, in the singular or as it is. */
function groupsThatName(name: string) {
  const words = ` ${singular(name)} `
  return synonymGroups.filter((group) =>
    group.some((term) => words.includes(` ${singular(term)} `))
  )
}

/** Without plural endings, without the article and the "and" that Arabic writes on the word. */
function singular(text: string): string {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<=..)ies$/, 'y').replace(/(?<=...)[sx]$/, ''))
    .map((word) => word.replace(/^و?ال(?=..)/, '').replace(/^و(?=...)/, ''))
    .join(' ')
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
}
