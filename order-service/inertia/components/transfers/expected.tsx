import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { clsx } from 'clsx'
import { Ltr, Money } from '@marketplace/shared/ui/values'
import type { Transfer } from '../../transfer.ts'

/** What the receipt must show, line by line, and `read` beside it: the fields for what it does show. */
export function Expected({
  transfer: { due, reference, rib, buyer },
  read,
}: {
  transfer: Transfer
  read?: {
    amount: ReactNode
    reference: ReactNode
    isOff: boolean
    isUsed: boolean
    foot: ReactNode
  }
}) {
  const t = useTranslations('orders.transfers')
  const account = rib.replace(/^(.{3})(.{3})(.{4})(.{4})(.{4})(.{4})/, '$1 $2 $3 $4 $5 $6 ')
  return (
    <div className="overflow-clip rounded-md border border-line bg-surface">
      <div className="grid grid-cols-2 gap-x-3 bg-sunken px-3 py-2 text-ink-2">
        <h3>{t('expected')}</h3>
        {read && <h3>{t('read')}</h3>}
      </div>
      <dl>
        <Row name={t('rows.amount')} read={read?.amount} isOff={read?.isOff}>
          <Money value={due} />
        </Row>
        {read && (
          <Row name={t('rows.reference')} read={read.reference} isOff={read.isUsed}>
            {t(read.isUsed ? 'used' : 'unused')}
          </Row>
        )}
        <Row name={t('rows.motive')}>
          <Ltr>{reference}</Ltr>
        </Row>
        <Row name={t('rows.account')}>
          <Ltr>{account}</Ltr>
        </Row>
        <Row name={t('rows.payer')}>
          <bdi>{buyer.name}</bdi>
        </Row>
      </dl>
      {read?.foot}
    </div>
  )
}

function Row({
  name,
  read,
  isOff,
  children,
}: {
  name: string
  read?: ReactNode
  isOff?: boolean
  children: ReactNode
}) {
  return (
    <div
      className={clsx(
        'border-t border-hairline px-3 py-2',
        read
          ? 'grid grid-cols-2 items-start gap-x-3 *:min-w-0'
          : 'flex flex-wrap justify-between gap-x-4',
        isOff && 'bg-bad-soft'
      )}
    >
      <dt className={clsx('text-ink-2', read && 'sr-only')}>{name}</dt>
      {read ? (
        <>
          <dd>
            <span aria-hidden className="block text-s text-ink-2">
              {name}
            </span>
            <span className="font-medium wrap-anywhere">{children}</span>
          </dd>
          <dd>{read}</dd>
        </>
      ) : (
        <dd className="min-w-0 font-medium wrap-anywhere">{children}</dd>
      )}
    </div>
  )
}
