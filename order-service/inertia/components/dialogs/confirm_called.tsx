import { useTranslations } from 'use-intl'
import { Money } from '@marketplace/shared/ui/values'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** The buyer was reached and agrees: the call is kept and the order confirmed, or neither. */
export function ConfirmCalled({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.confirm')
  const form = useCommand(
    {},
    {
      onDone: onClose,
      transform: () => ({
        ...{ channel: 'call', outcome: 'reached', confirm: true },
        seenContacts: order.contactCount,
      }),
    }
  )
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', {
        name: order.shippingAddress.recipientName,
        amount: () => <Money value={order.totalAmount} />,
        bdi: (name) => <bdi>{name}</bdi>,
      })}
      verb={t('verb')}
      keep={t('keep')}
      to={`${orderPath(order)}/contacts`}
    />
  )
}
