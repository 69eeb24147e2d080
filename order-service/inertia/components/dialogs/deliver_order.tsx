import { useTranslations } from 'use-intl'
import { Money } from '@marketplace/shared/ui/values'
import { cashToCome, isNothing, smaller } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

export function DeliverOrder({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.deliver')
  const cash = smaller(cashToCome(order), order.amountDue)
  const form = useCommand({}, { onDone: onClose, transform: () => ({ shownAmount: cash }) })
  const money = { amount: () => <Money value={cash} /> }
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={isNothing(cash) ? t('what') : t.rich('whatCash', money)}
      verb={isNothing(cash) ? t('verb') : t.rich('verbCash', money)}
      keep={t('keep')}
      note={t('noWayBack')}
      to={`${orderPath(order)}/deliver`}
    />
  )
}
