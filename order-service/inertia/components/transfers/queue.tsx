import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { CircleCheck, Hourglass } from 'lucide-react'
import { Link } from '@marketplace/shared/ui/link'
import { Mark } from '@marketplace/shared/ui/status/badge'
import { Amount, Ltr, When } from '@marketplace/shared/ui/values'
import { isNothing } from '../../money.ts'
import { transferPath, type WaitingTransfer } from '../../transfer.ts'

type Props = { transfers: WaitingTransfer[]; current: string }

/** The receipts that wait, the oldest first: the reference, who pays, how much is awaited. */
export function Queue({ transfers, current }: Props) {
  const t = useTranslations('orders.transfers')
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav
      ref={list}
      aria-label={t('waiting')}
      className="min-h-0 overflow-y-auto border-line max-xl:max-h-44 max-xl:border-b lg:max-xl:col-span-2 xl:border-e"
    >
      <ol>
        {transfers.map((transfer) => (
          <li
            key={transfer.id}
            className="relative border-b border-hairline px-3 py-2.5 has-aria-[current]:bg-row-cursor has-aria-[current]:shadow-[inset_3px_0_0_var(--primary)] rtl:has-aria-[current]:shadow-[inset_-3px_0_0_var(--primary)]"
          >
            <div className="flex items-baseline justify-between gap-3 font-medium">
              <Link
                href={transferPath(transfer)}
                aria-current={transfer.id === current ? 'true' : undefined}
                className="after:absolute after:inset-0"
              >
                <Ltr>{transfer.reference}</Ltr>
              </Link>
              <Amount value={transfer.due} />
            </div>
            <div className="flex items-baseline justify-between gap-3 text-ink-2">
              <bdi className="min-w-0 truncate">{transfer.recipientName}</bdi>
              <span className="shrink-0 text-xs">
                <When at={transfer.createdAt} as="ago" />
              </span>
            </div>
            <div className="mt-0.5 text-xs">
              {isNothing(transfer.due) ? (
                <Mark tone="good" icon={CircleCheck} coloured>
                  {t('nothingDueShort')}
                </Mark>
              ) : (
                <Mark tone="accent" icon={Hourglass}>
                  {t('toCheck')}
                </Mark>
              )}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  )
}
