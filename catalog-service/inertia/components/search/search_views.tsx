import { useTranslations } from 'use-intl'
import { Views } from '@marketplace/shared/ui/page/views'

const hrefs = {
  misses: '/admin/catalog/search',
  synonyms: '/admin/catalog/search/synonyms',
}

const views = ['misses', 'synonyms'] as const

/** The two sides of the search: what was not found, and which words mean the same. */
export function SearchViews({ active }: { active: keyof typeof hrefs }) {
  const t = useTranslations('catalog.search')
  return (
    <Views
      active={active}
      views={views.map((key) => ({ key, label: t(`views.${key}`), href: hrefs[key] }))}
    />
  )
}
