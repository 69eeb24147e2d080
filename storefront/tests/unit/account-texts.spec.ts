import { test } from '@japa/runner'
import { locales } from '@marketplace/shared/contracts/locale'
import { plainText } from '@marketplace/shared/server/mail/mail_content'
import { accountContent } from '../../src/lib/account-messages/content.ts'
import { accountMessageKinds } from '../../src/lib/db/tables.ts'

test.group('Texts of e-mails about accounts', () => {
  for (const locale of locales) {
    for (const kind of accountMessageKinds) {
      test(`${kind} is whole in ${locale}`, ({ assert }) => {
        const data = { url: 'https://shop.test/x?token=t', at: '2026-03-01T10:00:00Z' }

        const content = accountContent({ kind, locale, data })

        const text = `${content.subject}\n${plainText(content)}`
        assert.notMatch(text, /undefined|null|\{/)
        assert.isAtLeast(content.paragraphs.length, 3)
        assert.lengthOf(content.links!, kind === 'email_changed' ? 0 : 1)
      })
    }
  }
})
