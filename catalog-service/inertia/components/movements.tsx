import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'
import { FileUp, PackagePlus, PencilLine, Truck, Undo2, type LucideIcon } from 'lucide-react'
import type { Data } from '@generated/data'
import { formatCount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { Mark } from '@marketplace/shared/ui/status/badge'
import { Count, Ltr, When } from '@marketplace/shared/ui/values'

type Movement = Data.Movement
type Type = 'initial' | 'adjustment' | 'sale' | 'return' | 'import'

const icons: Record<Type, LucideIcon> = {
  initial: PackagePlus,
  adjustment: PencilLine,
  sale: Truck,
  return: Undo2,
  import: FileUp,
}

/** The movements of a stock, the newest first; sales and returns link to their order. */
export function Movements({ movements, quantity }: { movements: Movement[]; quantity: number }) {
  const t = useTranslations('catalog.stock')
  const balances = balancesOf(movements, quantity)
  const head = 'px-2 text-start text-xs font-medium text-ink-2 first:ps-4 last:pe-4'
  return (
    <div
      role="region"
      aria-label={t('movements')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls takes the focus, so that keys can scroll it
      tabIndex={0}
      className="overflow-x-auto border-t border-hairline"
    >
      <table className="w-full" aria-label={t('movements')}>
        <thead>
          <tr className="h-8 whitespace-nowrap">
            <th className={head}>{t('date')}</th>
            <th className={head}>{t('movement')}</th>
            <th className={clsx(head, 'text-end')}>{t('change')}</th>
            <th className={clsx(head, 'text-end')}>{t('balance')}</th>
            <th className={head}>{t('who')}</th>
            <th className={head}>{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {movements.map((movement, index) => (
            <Row key={movement.id} movement={movement} balance={balances[index]!} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ movement, balance }: { movement: Movement; balance: number }) {
  const t = useTranslations('catalog.stock')
  const language = useLanguage()
  const { actorName, amount, createdAt } = movement
  const type = movement.type as Type
  const cell = 'border-t border-hairline px-2 whitespace-nowrap first:ps-4 last:pe-4'
  return (
    <tr className="h-9">
      <td className={clsx(cell, 'text-ink-2')}>
        <When at={createdAt} as="datetime" />
      </td>
      <td className={cell}>
        <Mark tone="neutral" icon={icons[type]} flip={type === 'sale' || type === 'return'}>
          {t(`types.${type}`)}
        </Mark>
      </td>
      <td className={clsx(cell, 'text-end font-medium', amount > 0 ? 'text-good' : 'text-bad')}>
        <Ltr>{`${amount > 0 ? '+' : ''}${formatCount(amount, language)}`}</Ltr>
      </td>
      <td className={clsx(cell, 'text-end')}>
        <Count value={balance} />
      </td>
      <td className={clsx(cell, 'max-w-40 truncate')} title={actorName ?? undefined}>
        <bdi>{actorName ?? '–'}</bdi>
      </td>
      <td className={clsx(cell, 'w-full max-w-0 min-w-40')}>
        <Why movement={movement} />
      </td>
    </tr>
  )
}

function Why({ movement: { orderId, reason } }: { movement: Movement }) {
  const t = useTranslations('catalog.stock')
  const { access } = useShared()
  if (orderId && access.orders) {
    return (
      <Link href={`/admin/orders/${orderId}`} className="font-medium text-primary hover:underline">
        {t('order')}
      </Link>
    )
  }
  return (
    <span className="block truncate" dir="auto" title={reason ?? undefined}>
      {reason ?? '–'}
    </span>
  )
}

/** The quantity after each movement; the newest, which comes first, left the current one. */
function balancesOf(movements: Movement[], quantity: number): number[] {
  let after = quantity
  return movements.map(({ amount }) => {
    const balance = after
    after -= amount
    return balance
  })
}
