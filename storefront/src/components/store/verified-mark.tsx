import { BadgeCheck } from '@/components/ui/icons'
import { getTranslations } from '@/i18n/translations'

/** Says that the team has checked who stands behind a store. */
export async function VerifiedMark({ short = false }: { short?: boolean }) {
  const t = await getTranslations('common.store')
  return (
    <span className="inline-flex items-center gap-1 text-s font-medium text-good">
      <BadgeCheck size={16} className="shrink-0" />
      <span title={t('verifiedMeans')}>{t(short ? 'verifiedShort' : 'verified')}</span>
    </span>
  )
}
