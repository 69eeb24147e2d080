import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { FormDetails } from '@/components/form/form-details'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import type { Order } from '@/lib/api/order-types'
import { cancelOrder } from '../actions'
import { cancelReasons } from '../cancel-reasons'

/** The way out while there is one; afterwards a word on why there is none. */
export async function CancelForm({ order }: { order: Order }) {
  const locale = await getLocale()
  const t = await getTranslations('orders.cancel')
  if (!order.can.cancel) return <TooLate status={order.status} />
  return (
    <Form action={cancelOrder.bind(null, locale, order.orderNumber)} className="panel p-4 sm:px-6">
      <FormDetails summary={t('title')} summaryClass="text-bad">
        <p className="mt-1 text-s text-ink-2">{t('text')}</p>
        <div className="mt-4 grid max-w-md gap-4">
          <FormMessage />
          <SelectField
            name="reason"
            label={t('reason')}
            options={cancelReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            defaultValue="mind"
          />
          <SubmitButton
            label={t('submit')}
            busyLabel={t('busy')}
            kind="danger"
            className="sm:justify-self-start"
          />
        </div>
      </FormDetails>
    </Form>
  )
}

async function TooLate({ status }: { status: Order['status'] }) {
  const t = await getTranslations('orders.cancel')
  if (status === 'confirmed') return <p className="text-s text-ink-2">{t('tooLate')}</p>
  if (status === 'shipped') return <p className="text-s text-ink-2">{t('gone')}</p>
  return null
}
