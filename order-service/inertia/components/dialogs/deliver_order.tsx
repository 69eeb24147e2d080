import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Money } from '@marketplace/shared/ui/values'
import { cashToCome, isNothing, smaller } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

export function DeliverOrder({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.deliver')
  const cash = smaller(cashToCome(order), order.amountDue)
  const form = useCommand({}, { onDone: onClose, transform: () => ({ shownAmount: cash }) })
  const money = { amount: () => <Money value={cash} /> }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={isNothing(cash) ? t('what') : t.rich('whatCash', money)}
      verb={isNothing(cash) ? t('verb') : t.rich('verbCash', money)}
      keep={t('keep')}
      note={t('noWayBack')}
      busy={form.busy}
      onConfirm={() => form.submit('post', `${orderPath(order)}/deliver`)}
    />
  )
}
