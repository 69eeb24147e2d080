import { test } from '@japa/runner'
import { searchWords } from '#domain/search_words'

const sameNumber = ['M7K3-Q9F2', 'm7k3q9f2', 'M7K3 Q9F2', 'M7K3–Q9F2', ' M7K3 - Q9F2 ', 'M7K3Q9F٢']

test.group('Words that orders are searched by', () => {
  for (const typed of sameNumber) {
    test(`“${typed}” looks for the order M7K3-Q9F2`, ({ assert }) => {
      const words = searchWords(typed)

      assert.lengthOf(words, 1)
      assert.include(words[0], 'M7K3-Q9F2')
    })
  }

  test('A number of one store’s part is found without its dashes', ({ assert }) => {
    assert.include(searchWords('m7k3q9f212')[0], 'M7K3-Q9F2-12')
  })

  test('Letters read out as digits are taken for them', ({ assert }) => {
    assert.include(searchWords('M7KO-Q9FI')[0], 'M7K0-Q9F1')
  })

  test('Eight digits may be a phone or an order number', ({ assert }) => {
    assert.deepEqual(searchWords('66124871'), [['66124871', '6612-4871']])
  })

  for (const typed of ['06 61 24 87 10', '+212661248710', '٠٦٦١٢٤٨٧١٠']) {
    test(`“${typed}” looks for the phone 661248710`, ({ assert }) => {
      assert.deepEqual(searchWords(typed), [['661248710']])
    })
  }

  test('An amount with its centimes is no phone', ({ assert }) => {
    assert.deepEqual(searchWords('126.00'), [['126.00']])
  })

  test('Eight letters may be a name or an order number', ({ assert }) => {
    assert.deepEqual(searchWords('Mahmadah'), [['Mahmadah', 'MAHMADAH', 'MAHM-ADAH']])
  })

  test('Several words are looked for one by one', ({ assert }) => {
    assert.lengthOf(searchWords('Zineb Alaoui'), 2)
  })
})
