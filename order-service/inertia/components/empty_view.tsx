import { useTranslations } from 'use-intl'
import { Inbox, PackageCheck, PartyPopper, type LucideIcon } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { viewPath, type View } from '../order.ts'

const icons: Partial<Record<View, LucideIcon>> = {
  to_call: PartyPopper,
  to_call_again: PartyPopper,
  transfers: PackageCheck,
  whatsapp: PackageCheck,
  late: PartyPopper,
  unreachable: PackageCheck,
  city_to_check: PackageCheck,
  problems: PackageCheck,
  to_confirm: PartyPopper,
  to_ship: PackageCheck,
  money_owed: PackageCheck,
  to_cancel: PackageCheck,
}
const next: Partial<Record<View, View>> = {
  to_call: 'whatsapp',
  to_call_again: 'to_call',
  to_confirm: 'to_ship',
  to_ship: 'shipped',
}

/** Nothing waits: good news where it is work, and where to look next. */
export function EmptyView({ view }: { view: View }) {
  const t = useTranslations('orders')
  const then = next[view] ?? (view === 'all' ? undefined : 'all')
  return (
    <EmptyState
      icon={icons[view] ?? Inbox}
      tone={icons[view] ? 'good' : 'neutral'}
      title={t(`empty.${view}`)}
      text={view in next ? t('empty.done') : undefined}
      action={
        then && (
          <ButtonLink href={viewPath(then)}>
            {t('empty.see', { view: t(`views.${then}`) })}
          </ButtonLink>
        )
      }
    />
  )
}
