import { useTranslations } from 'use-intl'
import { Plus } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { useNavigate } from '@marketplace/shared/ui/link'
import { synonymHref } from './synonym_href.ts'

/** Opens the empty form, by a press or `N`. */
export function AddSynonym() {
  const t = useTranslations('catalog.search.synonyms')
  const go = useNavigate()
  const href = synonymHref()
  useShortcuts([{ keys: 'n', label: t('add'), run: () => go(href) }])
  return (
    <ButtonLink tone="primary" icon={Plus} shortcut="N" href={href}>
      {t('add')}
    </ButtonLink>
  )
}
