import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import {
  AlarmClock,
  ChevronRight,
  MessageSquareText,
  PackageOpen,
  Truck,
  type LucideIcon,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Link } from '@marketplace/shared/ui/link'
import { Count } from '@marketplace/shared/ui/values'
import type { CatalogWork, OrderWork } from './types.ts'

type Props = { orders: OrderWork | null; catalog: CatalogWork | null }

/** What waits for the owner; each number leads to its list. */
export function Attention({ orders, catalog }: Props) {
  const t = useTranslations('dashboard.attention')
  return (
    <nav
      aria-label={t('title')}
      className="grid grid-cols-2 gap-px overflow-clip rounded-md border border-line bg-line xl:grid-cols-4"
    >
      <Tile
        icon={Truck}
        tone="primary"
        href="/admin/orders?view=to_ship"
        label={t('toShip')}
        value={orders?.toShip}
        hint={t('toShipHint')}
      />
      <Tile
        icon={AlarmClock}
        tone={orders?.late ? 'bad' : 'quiet'}
        href={
          orders ? `/admin/orders?view=to_ship&to=${orders.lateTo}` : '/admin/orders?view=to_ship'
        }
        label={t('late')}
        value={orders?.late}
        hint={t('lateHint')}
      />
      <Tile
        icon={MessageSquareText}
        tone="accent"
        href="/admin/catalog/store-reviews?view=unanswered"
        label={t('reviews')}
        value={catalog?.reviewsToAnswer}
        hint={t('reviewsHint')}
      />
      <Tile
        icon={PackageOpen}
        tone={catalog?.lowStock || catalog?.soldOut ? 'bad' : 'quiet'}
        href="/admin/catalog/products?view=low"
        label={t('lowStock')}
        value={catalog?.lowStock}
        hint={catalog ? t('soldOut', { count: catalog.soldOut }) : ''}
      />
    </nav>
  )
}

const grounds = {
  primary: 'bg-primary-soft text-primary',
  accent: 'bg-accent-soft text-accent-text',
  bad: 'bg-bad-soft text-bad',
  quiet: 'bg-sunken text-ink-2',
}

type TileProps = {
  icon: LucideIcon
  tone: keyof typeof grounds
  href: string
  label: string
  /** Undefined of a service that is down. */
  value: number | undefined
  hint: ReactNode
}

function Tile({ icon: Icon, tone, href, label, value, hint }: TileProps) {
  const t = useTranslations('dashboard')
  return (
    <Link href={href} className="flex items-center gap-3 bg-surface p-3 hover:bg-row-hover md:p-4">
      <span
        className={clsx(
          'grid size-9 shrink-0 place-items-center rounded-sm max-sm:hidden',
          grounds[value === undefined ? 'quiet' : tone]
        )}
      >
        <Icon className="size-4.5" aria-hidden />
      </span>
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="text-figure font-semibold">
            {value === undefined ? '–' : <Count value={value} />}
          </span>{' '}
          <span className="font-medium">{label}</span>
        </span>
        <span className="block text-xs text-ink-2">
          {value === undefined ? t('unknown') : hint}
        </span>
      </span>
      <ChevronRight className="flip size-4 shrink-0 text-ink-3 max-sm:hidden" aria-hidden />
    </Link>
  )
}
