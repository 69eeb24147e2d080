import { useTranslations } from 'use-intl'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { usePlaceName } from '../rate_table.tsx'
import type { Rate } from '../../rate.ts'
import { CommandDialog } from './command_dialog.tsx'

type Props = { rate: Rate; ofStore: boolean; onClose: () => void }

/** A city without a rate of its own pays its region's, a store without one the platform's. */
export function RemoveRate({ rate, ofStore, onClose }: Props) {
  const t = useTranslations('orders.rates')
  const place = usePlaceName()
  const { errors, busy, submit } = usePanelForm(
    { version: rate.version },
    { preserveState: true, onSuccess: onClose }
  )
  return (
    <CommandDialog
      command={{ busy, refusal: errors.version ?? null, submit: (url) => submit('delete', url) }}
      to={`/admin/orders/shipping-rates/${rate.id}`}
      onClose={onClose}
      tone="danger"
      title={t('removeTitle', { place: place(rate) })}
      description={
        ofStore ? t('removeWhatStore') : t('removeWhat', { region: place({ ...rate, city: null }) })
      }
      verb={t('remove')}
    />
  )
}
