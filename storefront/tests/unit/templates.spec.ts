import { test } from '@japa/runner'
import { createTranslator } from 'next-intl'
import { filled, templateOf } from '../../src/i18n/templates.ts'

test.group('Messages that are filled without next-intl', () => {
  for (const [message, values] of [
    ['Votre panier', undefined],
    ['{amount} {unit}', { amount: '2 450,00', unit: 'DH' }],
    ['Garder {name} : {name} !', { name: '<b>{x}</b>' }],
    ['{count} sur {total}', { count: 0, total: 12_345 }],
    ['', undefined],
  ] as [string, Record<string, string | number>?][]) {
    test(`"${message}" reads as next-intl words it`, ({ assert }) => {
      const t = createTranslator({ locale: 'fr', messages: { message } })

      const text = filled(templateOf(message)!, values)

      assert.equal(text, t('message', values))
    })
  }

  for (const message of [
    '{count, plural, one {# pièce} other {# pièces}}',
    '{hour, number} h',
    '<link>Se connecter</link>',
    "l''heure de {name}",
    '{a {b}}',
    'nº #{n}',
  ]) {
    test(`"${message}" is left to next-intl`, ({ assert }) => {
      assert.isNull(templateOf(message))
    })
  }

  test('A message whose value is missing is left to next-intl', ({ assert }) => {
    assert.isNull(filled(templateOf('Bonjour {name}')!, {}))
  })
})
