import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Done, type DoneQuery } from '@/components/account/done'
import { PageHeading } from '@/components/account/page-heading'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Devices } from '@/features/account/components/devices'
import { EmailSettings } from '@/features/account/components/email-settings'
import { changePassword } from '@/features/account/security-actions'
import { requireSession } from '@/lib/auth/require-session'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.security')
  return { title: t('title'), robots: { index: false } }
}

export default async function SecurityPage({ searchParams }: { searchParams: DoneQuery }) {
  const locale = await getLocale()
  const session = await requireSession(locale, '/account/security')
  const t = await getTranslations('account.security')
  return (
    <>
      <Done query={searchParams} />
      <PageHeading title={t('title')} lead={t('lead')} />
      <EmailSettings session={session} />
      <section className="panel max-w-2xl p-4 sm:p-6">
        <h2 className="type-panel mb-4">{t('password')}</h2>
        <Form action={changePassword.bind(null, locale)} className="grid gap-5">
          <FormMessage />
          <TextField
            name="currentPassword"
            type="password"
            dir="ltr"
            label={t('current')}
            autoComplete="current-password"
          />
          <TextField
            name="newPassword"
            type="password"
            dir="ltr"
            label={t('new')}
            hint={t('newHint')}
            autoComplete="new-password"
          />
          <SubmitButton
            label={t('submit')}
            busyLabel={t('busy')}
            className="sm:justify-self-start"
          />
        </Form>
      </section>
      <Devices session={session} />
    </>
  )
}
