import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { PageHeading } from '@/components/account/page-heading'
import { AddressForm } from '@/components/address/address-form'
import { addAddress } from '@/features/addresses/actions'
import { requireSession } from '@/lib/auth/require-session'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.addresses')
  return { title: t('newTitle'), robots: { index: false } }
}

export default async function NewAddressPage() {
  const locale = await getLocale()
  const { user } = await requireSession(locale, '/account/addresses/new')
  const t = await getTranslations('account.addresses')
  return (
    <>
      <PageHeading title={t('newTitle')} />
      <div className="panel max-w-2xl p-4 sm:p-6">
        <AddressForm action={addAddress.bind(null, locale)} recipientName={user.name} />
      </div>
    </>
  )
}
