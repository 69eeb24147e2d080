import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { NotFoundInAccount } from '@/components/account/not-found-in-account'
import { PageHeading } from '@/components/account/page-heading'
import { AddressForm } from '@/components/address/address-form'
import { findAddress } from '@/features/addresses/server/find-address'
import { changeAddress } from '@/features/addresses/actions'
import { requireSession } from '@/lib/auth/require-session'

type Props = { params: Promise<{ id: string }> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.addresses')
  return { title: t('editTitle'), robots: { index: false } }
}

export default async function EditAddressPage({ params }: Props) {
  const locale = await getLocale()
  const { id } = await params
  const { user } = await requireSession(locale, `/account/addresses/${id}`)
  const t = await getTranslations('account.addresses')
  const address = await ownAddress(user.id, id)
  if (!address) return <NotFoundInAccount />
  return (
    <>
      <PageHeading title={t('editTitle')} />
      <div className="panel max-w-2xl p-4 sm:p-6">
        <AddressForm action={changeAddress.bind(null, locale, id)} address={address} />
      </div>
    </>
  )
}

/** Null where there is none of that id, or it is somebody else's. */
async function ownAddress(userId: string, id: string) {
  if (!isUuid(id)) return null
  return findAddress(userId, id).catch((error: unknown) => {
    if (error instanceof ProblemError && error.code === 'not_found') return null
    throw error
  })
}
