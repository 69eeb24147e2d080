import { test } from '@japa/runner'
import { messageContent, type MessageFacts } from '#domain/message_content'
import { messageTexts } from '#domain/message_texts/index'
import { messageChannels, messageKinds, type MessageChannel } from '#domain/messages'
import { locales } from '@marketplace/shared/contracts/locale'
import { parcelProblems, paymentMethods } from '@marketplace/shared/contracts/orders'
import { htmlPage, plainText } from '@marketplace/shared/server/mail/mail_content'

const channels = Object.keys(messageChannels) as MessageChannel[]

function givenFacts(more: Partial<MessageFacts>): MessageFacts {
  return {
    ...{ kind: 'placed', channel: 'email', orderNumber: 'M7K3-Q9F2', numbers: ['M7K3-Q9F2'] },
    ...{ storeName: 'Dar <b>Salma</b>', storeNameAr: 'دار سلمى', paymentMethod: 'cod' },
    ...{ totalAmount: '1248.00', amountToCollect: '1248.00', amountOwed: '120.00' },
    deliveryDays: { min: 2, max: 4 },
    ...{ carrier: 'Amana', trackingNumber: 'LX 482 915' },
    confirmBy: new Date('2026-03-04T10:00:00Z'),
    transfer: { rib: '0000', beneficiary: 'Rahba', reference: 'M7K3-Q9F2', amount: '1248.00' },
    event: { from: null, to: 'unreachable', reason: 'expired', amount: '50.00' },
    trackUrl: (number) => `https://shop.test/fr/track/${number}?token=t&x`,
    orderUrl: 'https://shop.test/fr/account/orders/M7K3-Q9F2',
    ...more,
  } as MessageFacts
}

function leavesOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leavesOf(value, `${path}${key}.`)
  )
}

const slots = (text: string) => [...new Set(text.match(/\{[a-z]\w*(?=[,}])/g))].sort()

test.group('Texts of messages', () => {
  for (const locale of ['ar', 'en'] as const) {
    test(`Every text stands in ${locale} as it does in French, with the same gaps`, ({
      assert,
    }) => {
      const other = new Map(leavesOf(messageTexts[locale]))
      const french = leavesOf(messageTexts.fr)

      assert.sameMembers(
        [...other.keys()],
        french.map(([key]) => key)
      )
      for (const [key, text] of french) {
        assert.isNotEmpty(other.get(key)!.trim(), key)
        assert.deepEqual(slots(other.get(key)!), slots(text), key)
      }
    })
  }

  for (const locale of locales) {
    for (const kind of messageKinds) {
      test(`The message ${kind} is whole in ${locale}, by every channel`, ({ assert }) => {
        const variants = [
          ...paymentMethods.map((paymentMethod) => ({ paymentMethod })),
          ...parcelProblems.map((to) => ({ event: { to, reason: 'stock_lost', amount: '50.00' } })),
          { event: { from: 'shipped', to: 'lost', reason: null, amount: '50.00' } },
          { numbers: ['M7K3-Q9F2-1', 'M7K3-Q9F2-2'] },
          { deliveryDays: { min: 0, max: 0 }, storeNameAr: null, orderUrl: null },
        ] as Partial<MessageFacts>[]
        for (const channel of channels) {
          for (const variant of variants) {
            const content = messageContent(givenFacts({ kind, channel, ...variant }), locale)
            const whole = `${content.subject}\n${plainText(content)}`

            assert.notMatch(whole, /kinds\.|facts\.|links\.|footer\.|undefined|null|\{|\}/)
            assert.isNotEmpty(content.subject)
            assert.isAtLeast(content.paragraphs.length, 2)
          }
        }
      })
    }
  }

  test('By WhatsApp it says no more of the buyer than the order’s number and its link', ({
    assert,
  }) => {
    const facts = givenFacts({ kind: 'confirm_by_whatsapp', channel: 'whatsapp' })

    const text = plainText(messageContent(facts, 'fr'))

    assert.include(text, 'M7K3-Q9F2')
    assert.include(text, 'https://shop.test/fr/track/M7K3-Q9F2')
    assert.notMatch(text, /1\s?248|Salma|Amana/)
  })

  test('A cancelled order whose parcel had left tells that its delivery is given up', ({
    assert,
  }) => {
    const event = { from: 'shipped', to: 'cancelled', reason: null, amount: null }

    const text = plainText(messageContent(givenFacts({ kind: 'cancelled', event }), 'fr'))

    assert.include(text, 'La livraison est abandonnée')
    assert.notInclude(text, 'Rien ne vous sera livré')
  })

  test('HTML escapes what stores and people wrote, and turns with its language', ({ assert }) => {
    const french = htmlPage(messageContent(givenFacts({ kind: 'shipped' }), 'fr'), 'fr')
    const arabic = htmlPage(messageContent(givenFacts({ kind: 'shipped' }), 'ar'), 'ar')

    assert.include(french, 'Dar &lt;b&gt;Salma&lt;/b&gt;')
    assert.include(french, 'token=t&amp;x')
    assert.include(french, '<html lang="fr" dir="ltr">')
    assert.include(arabic, '<html lang="ar" dir="rtl">')
    assert.include(arabic, 'دار سلمى')
  })
})
