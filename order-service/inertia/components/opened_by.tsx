import { useTranslations } from 'use-intl'
import { Eye } from 'lucide-react'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { useLanguage } from '@marketplace/shared/ui/language'

/** Who else has the order open. */
export function OpenedBy({ names }: { names: string[] }) {
  const t = useTranslations('orders.desk')
  const language = useLanguage()
  if (names.length === 0) return null
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  return (
    <div role="status">
      <Notice tone="info" icon={Eye}>
        {t.rich('openedBy', { who: () => <bdi>{who}</bdi> })}
      </Notice>
    </div>
  )
}
