import { useTranslations } from 'use-intl'
import { CircleCheck } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { useLeaveGuard } from '@marketplace/shared/ui/form/use_leave_guard'
import { Link } from '@marketplace/shared/ui/link'
import { Ltr, Money } from '@marketplace/shared/ui/values'
import { AmountField } from '../amount_field.tsx'
import { isNothing, minus } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { transfersPath, type Transfer } from '../../transfer.ts'
import { useCheckedForm } from '../../use_checked_form.ts'
import { useTypedAmount } from '../../use_typed_amount.ts'
import { Expected } from './expected.tsx'
import { useReferenceUses } from './use_reference_uses.ts'

/** What is read on the receipt. The button says what will be booked, and what stays open. */
export function AcceptForm({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const read = useTypedAmount('transfers')
  const { proof, due } = transfer
  const form = useCheckedForm(
    { amount: '', transactionId: '' },
    {
      preserveState: true,
      check: ({ amount, transactionId }) => ({
        amount: read(amount, due).error,
        transactionId: transactionId.trim() ? undefined : t('referenceMissing'),
      }),
      transform: ({ amount, transactionId }) => ({
        amount: read(amount, due).amount,
        transactionId,
      }),
    }
  )
  useLeaveGuard((form.values.amount + form.values.transactionId).trim() !== '' && !form.busy)
  const uses = useReferenceUses(proof.id, form.values.transactionId)
  const { amount } = read(form.values.amount, due)
  const missing = amount && minus(due, amount)
  const isShort = missing && !isNothing(missing)
  const seen = read(form.values.amount, null).amount
  return (
    <form
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!form.busy && uses.length === 0)
          form.submit('post', `${transfersPath}/${proof.id}/accept`)
      }}
    >
      <Expected
        transfer={transfer}
        read={{
          amount: <AmountField label={t('amountRead')} {...form.field('amount')} />,
          reference: (
            <TextField
              label={t('referenceRead')}
              ltr
              maxLength={100}
              autoComplete="off"
              {...form.field('transactionId')}
            />
          ),
          isUsed: uses.length > 0,
          isOff: seen !== null && seen !== due,
          foot: <Difference due={due} read={seen} />,
        }}
      />
      {isShort && (
        <Notice tone="bad">
          {t.rich('short', {
            missing: () => <Money value={missing} />,
            b: (part) => <b className="font-semibold">{part}</b>,
          })}
        </Notice>
      )}
      {uses.length > 0 && (
        <div role="alert">
          <Notice tone="bad">
            {t('referenceUsed')}{' '}
            {uses.map((orderNumber) => (
              <Link
                key={orderNumber}
                href={orderPath({ orderNumber })}
                className="me-2 font-medium text-primary hover:underline"
              >
                <Ltr>{orderNumber}</Ltr>
              </Link>
            ))}
          </Notice>
        </div>
      )}
      <Button
        type="submit"
        tone="primary"
        size="l"
        icon={CircleCheck}
        shortcut="V"
        busy={form.busy}
        disabled={uses.length > 0}
        data-command="accept"
        className="h-auto! min-h-10 py-2 whitespace-normal!"
      >
        <span>
          {!amount
            ? t('acceptBare')
            : isShort
              ? t.rich('acceptPart', {
                  amount: () => <Money value={amount} />,
                  missing: () => <Money value={missing} />,
                })
              : t.rich('accept', { amount: () => <Money value={amount} /> })}
        </span>
      </Button>
    </form>
  )
}

/** How far what was read is from what is expected, before anything is booked. */
function Difference({ due, read }: { due: string; read: string | null }) {
  const t = useTranslations('orders.transfers')
  const over = read && minus(read, due)
  const short = read && minus(due, read)
  return (
    <p
      role="status"
      className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline px-3 py-2"
    >
      <span className="text-ink-2">{t('difference')}</span>
      <span className="font-medium">
        {!read ? (
          '–'
        ) : over && !isNothing(over) ? (
          <span className="text-bad">
            {t.rich('over', { amount: () => <Money value={over} /> })}
          </span>
        ) : short && !isNothing(short) ? (
          <span className="text-bad">
            {t.rich('under', { amount: () => <Money value={short} /> })}
          </span>
        ) : (
          <span className="text-good">{t('same')}</span>
        )}
      </span>
    </p>
  )
}
