import { test } from '@japa/runner'
import { messages, ruleMessage } from '../../contracts/messages/index.ts'
import { problem, problemStatuses, type ProblemCode } from '../../contracts/problem.ts'
import { locales } from '../../contracts/locale.ts'

test.group('The API’s own sentences', () => {
  test('every code and every rule has its words in each language', ({ assert }) => {
    for (const locale of locales) {
      assert.sameMembers(Object.keys(messages[locale].problems), Object.keys(problemStatuses))
      assert.sameMembers(Object.keys(messages[locale].rules), Object.keys(messages.fr.rules))
    }
  })

  test('Arabic ones are written in Arabic', ({ assert }) => {
    for (const { title, detail } of Object.values(messages.ar.problems))
      assert.match(title + detail, /[\u0600-\u06ff]/)
    for (const sentence of Object.values(messages.ar.rules))
      assert.match(sentence, /[\u0600-\u06ff]/)
  })

  test('values stand where the sentence wants them', ({ assert }) => {
    assert.equal(ruleMessage('en', 'out_of_stock', { available: 3 }), 'Only 3 left.')
    assert.equal(ruleMessage('en', 'nobody knows this rule'), 'This value is not valid.')
  })

  test('numbers are written as the panels and the shop write them', ({ assert }) => {
    assert.include(ruleMessage('ar', 'over_payment', { room: '10890.00' }), '10\u00a0890,00')
    assert.include(ruleMessage('fr', 'too_many_lines', { max: 10_000 }), '10\u00a0000')
    assert.include(ruleMessage('en', 'too_many_lines', { max: 10_000 }), '10,000')
  })

  test('a problem carries its code’s status and the request’s id', ({ assert }) => {
    for (const [code, status] of Object.entries(problemStatuses)) {
      const body = problem({ code: code as ProblemCode, locale: 'fr', requestId: 'r-1' })
      assert.containsSubset(body, { code, status, requestId: 'r-1' })
      assert.notProperty(body, 'errors')
    }
  })
})
