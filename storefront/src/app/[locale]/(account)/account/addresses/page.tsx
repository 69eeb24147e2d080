import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { MapPin } from '@/components/ui/icons'
import { Done, type DoneQuery } from '@/components/account/done'
import { PageHeading } from '@/components/account/page-heading'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { listAddresses } from '@/features/addresses/server/list-addresses'
import { AddressCard } from '@/features/addresses/components/address-card'
import { href } from '@/i18n/href'
import { requireSession } from '@/lib/auth/require-session'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.addresses')
  return { title: t('title'), robots: { index: false } }
}

export default async function AddressesPage({ searchParams }: { searchParams: DoneQuery }) {
  const locale = await getLocale()
  const { user } = await requireSession(locale, '/account/addresses')
  const t = await getTranslations('account.addresses')
  const { items, total } = await listAddresses(user.id, { page: 1, perPage: 100 })
  const add = (
    <Link href={href(locale, '/account/addresses/new')} className={button('primary')}>
      {t('add')}
    </Link>
  )
  if (total === 0) {
    return (
      <>
        <Done query={searchParams} />
        <PageHeading title={t('title')} />
        <Notice icon={<MapPin size={28} />} title={t('emptyTitle')} text={t('emptyText')}>
          {add}
        </Notice>
      </>
    )
  }
  return (
    <>
      <Done query={searchParams} />
      <PageHeading title={t('title')} lead={t('count', { count: total })}>
        {add}
      </PageHeading>
      <ul className="grid gap-6 xl:grid-cols-2">
        {items.map((address) => (
          <li key={address.id}>
            <AddressCard address={address} />
          </li>
        ))}
      </ul>
    </>
  )
}
