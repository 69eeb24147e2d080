'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { countItems, quantityOf } from '@/lib/shopper/cart-line'
import { setCartLine } from '@/lib/shopper/cart'
import { setWish } from '@/lib/shopper/wishlist'
import { getShopper } from '@/lib/shopper/store'
import { toast } from '@/components/ui/toast'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { nameOf } from '@/lib/format/localized'
import { groupByStore, type FilledLine } from '@/lib/shopper/cart-groups'
import { useCart } from '@/lib/shopper/use-cart'
import { shownLines, type RemovedLine } from '../shown-lines'
import { CartFailed, CartSkeleton, EmptyCart } from './cart-states'
import { CartSummary } from './cart-summary'
import type { RegionOption } from './region-select'
import { StoreGroup } from './store-group'

type Props = { gatewayUrl: string; regions: RegionOption[]; locale: Locale }

export function CartView({ gatewayUrl, regions, locale }: Props) {
  const t = useTranslations('cart')
  const { lines, failed, refresh } = useCart(gatewayUrl)
  const [removed, setRemoved] = useState<RemovedLine[]>([])
  const gone = removed.filter(({ line }) => quantityOf(lines ?? [], line.productId) === 0)
  const shown = shownLines(lines ?? [], gone)

  async function change(productId: string, quantity: number) {
    const kept = await setCartLine(productId, quantity)
    if (kept === 'failed') toast(t('notSaved'), { tone: 'warning' })
    if (kept === 'signedOut') {
      const action = { label: t('signIn'), href: signInHref() }
      toast(t('signedOut'), { tone: 'warning', action })
    }
    return kept === 'kept'
  }

  async function remove(line: FilledLine) {
    setRemoved([...gone, { line, at: shown.indexOf(line) }])
    if (!(await change(line.productId, 0))) forget(line.productId)
  }

  async function putBack(line: FilledLine) {
    if (await change(line.productId, line.quantity)) forget(line.productId)
  }

  const signInHref = () => href(locale, '/sign-in', { next: href(locale, '/cart') })

  function forget(id: string) {
    setRemoved((others) => others.filter(({ line }) => line.productId !== id))
  }

  async function keepForLater(line: FilledLine) {
    if (!getShopper().user) return location.assign(signInHref())
    const kept = await setWish(line.productId, true)
    if (kept === 'signedOut') return location.assign(signInHref())
    if (kept === 'failed') return toast(t('notSaved'), { tone: 'warning' })
    await change(line.productId, 0)
    toast(t('keptForLater', { name: line.product ? nameOf(line.product, locale) : '' }))
  }

  if (failed) return <CartFailed onRetry={refresh} />
  if (!lines) return <CartSkeleton />
  if (shown.length === 0) return <EmptyCart locale={locale} />
  const groups = groupByStore(shown)
  const stores = groups.filter(({ store, itemCount }) => store && itemCount > 0).length

  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 pt-6 pb-6 lg:pt-10">
        <h1 className="type-page">{t('title')}</h1>
        <p className="text-ink-2" aria-live="polite">
          {t('summaryLine', { items: countItems(lines), stores })}
        </p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_392px] lg:gap-10">
        <div className="grid min-w-0 gap-5">
          {groups.map((group) => (
            <StoreGroup
              key={group.store?.id ?? ''}
              group={group}
              removed={gone}
              locale={locale}
              onChange={change}
              onRemove={remove}
              onPutBack={putBack}
              onKeep={keepForLater}
            />
          ))}
        </div>
        <CartSummary groups={groups} lines={lines} regions={regions} locale={locale} />
      </div>
    </>
  )
}
