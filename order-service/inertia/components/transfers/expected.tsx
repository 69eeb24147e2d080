import { useTranslations } from 'use-intl'
import { Ltr, Money } from '@marketplace/shared/ui/values'
import type { Transfer } from '../../transfer.ts'

/** What the receipt must show, to be compared line by line. */
export function Expected({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const rows = [
    ['amount', <Money key="amount" value={transfer.due} />],
    ['motive', <Ltr key="motive">{transfer.reference}</Ltr>],
    [
      'account',
      <Ltr key="account">
        {transfer.rib.replace(/^(.{3})(.{3})(.{4})(.{4})(.{4})(.{4})/, '$1 $2 $3 $4 $5 $6 ')}
      </Ltr>,
    ],
    ['payer', <bdi key="payer">{transfer.buyer.name}</bdi>],
  ] as const
  return (
    <div className="overflow-clip rounded-md border border-line bg-surface">
      <h3 className="bg-sunken px-3 py-2 text-ink-2">{t('expected')}</h3>
      <dl>
        {rows.map(([key, value]) => (
          <div
            key={key}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline px-3 py-2"
          >
            <dt className="text-ink-2">{t(`rows.${key}`)}</dt>
            <dd className="min-w-0 font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
