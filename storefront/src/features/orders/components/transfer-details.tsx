import { getTranslations } from 'next-intl/server'
import type { Transfer } from '@/lib/api/order-types'
import { formatRib } from '@/lib/format/rib'

/** What to write on a bank transfer. */
export async function TransferDetails({ transfer }: { transfer: Transfer }) {
  const t = await getTranslations('orders.payment')
  const rows = [
    { label: t('beneficiary'), value: transfer.beneficiary, dir: 'auto' },
    { label: t('rib'), value: formatRib(transfer.rib), dir: 'ltr' },
    { label: t('reference'), value: transfer.reference, dir: 'ltr' },
  ]
  return (
    <dl className="mt-3 grid gap-2 text-s">
      {rows.map(({ label, value, dir }) => (
        <div key={label}>
          <dt className="text-ink-2">{label}</dt>
          <dd className="font-medium">
            <bdi dir={dir} className="figures">
              {value}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
