import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { Check } from '@/components/ui/icons'
import { AddressLines } from '@/components/address/address-lines'
import type { Address } from '@/lib/db/address'

export async function ChosenAddress({
  address,
  changeHref,
}: {
  address: Address
  changeHref: string
}) {
  const t = await getTranslations('checkout.review')
  return (
    <section className="panel flex items-start gap-3 p-4 lg:p-5">
      <span
        aria-hidden
        className="grid size-6.5 shrink-0 place-items-center rounded-full bg-good text-surface"
      >
        <Check size={16} strokeWidth={2.5} />
      </span>
      <div className="min-w-0 grow">
        <h2 className="text-m">{t('deliverTo', { name: address.recipientName })}</h2>
        <div className="mt-1 text-ink-2">
          <AddressLines address={address} withoutName />
        </div>
      </div>
      <Link
        href={changeHref}
        aria-label={t('changeAddress')}
        className="tap inline-flex min-h-6 shrink-0 items-center text-s font-medium text-primary hover:underline"
      >
        {t('change')}
      </Link>
    </section>
  )
}
