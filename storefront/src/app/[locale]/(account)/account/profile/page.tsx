import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Done, type DoneQuery } from '@/components/account/done'
import { PageHeading } from '@/components/account/page-heading'
import { Form, FormMessage } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { OwnData } from '@/features/account/components/own-data'
import { saveProfile } from '@/features/account/profile-actions'
import { locales } from '@/i18n/routing'
import { formatPhone } from '@/lib/format/phone'
import { requireSession } from '@/lib/auth/require-session'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.profile')
  return { title: t('title'), robots: { index: false } }
}

export default async function ProfilePage({ searchParams }: { searchParams: DoneQuery }) {
  const locale = await getLocale()
  const { user } = await requireSession(locale, '/account/profile')
  const t = await getTranslations('account.profile')
  const names = await getTranslations('common.languages')
  return (
    <>
      <Done query={searchParams} />
      <PageHeading title={t('title')} lead={t('lead')} />
      <section className="panel max-w-2xl p-4 sm:p-6">
        <Form action={saveProfile.bind(null, locale)} className="grid gap-5">
          <FormMessage />
          <TextField
            name="name"
            dir="auto"
            label={t('name')}
            autoComplete="name"
            maxLength={120}
            defaultValue={user.name}
          />
          <TextField
            name="email"
            dir="ltr"
            label={t('email')}
            hint={t('emailHint')}
            defaultValue={user.email}
            readOnly
          />
          <TextField
            name="phone"
            type="tel"
            dir="ltr"
            label={t('phone')}
            optional={t('optional')}
            hint={t('phoneHint')}
            autoComplete="tel"
            inputMode="tel"
            defaultValue={user.phone ? formatPhone(user.phone) : undefined}
          />
          <SelectField
            name="locale"
            label={t('locale')}
            options={locales.map((value) => ({ value, label: names(value) }))}
            defaultValue={user.locale}
          />
          <SubmitButton
            label={t('submit')}
            busyLabel={t('busy')}
            className="sm:justify-self-start"
          />
        </Form>
      </section>
      <OwnData />
    </>
  )
}
