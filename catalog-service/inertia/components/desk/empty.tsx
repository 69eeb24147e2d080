import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Package, PartyPopper } from 'lucide-react'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'

const goodNews = ['low', 'sold_out', 'without_photo'] as const

/** A view without products: where it lists what is missing, that is good news. */
export function Empty({ view, add }: { view: string; add: ReactNode }) {
  const t = useTranslations('catalog.products')
  const good = goodNews.find((name) => name === view)
  if (good) return <EmptyState icon={PartyPopper} tone="good" title={t(`noneOf.${good}`)} />
  return <EmptyState icon={Package} title={t('none')} text={t('noneYet')} action={add} />
}
