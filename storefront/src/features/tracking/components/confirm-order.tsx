import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { confirmTracked } from '../actions'

/** The button by which the shopper says yes to an order that is paid on delivery. */
export async function ConfirmOrder({ orderNumber, token }: { orderNumber: string; token: string }) {
  const locale = await getLocale()
  const t = await getTranslations('orders.track')
  return (
    <section className="panel mt-6 p-4 sm:p-6">
      <h2 className="type-panel">{t('confirmTitle')}</h2>
      <p className="mt-1 text-ink-2">{t('confirmText')}</p>
      <Form action={confirmTracked.bind(null, locale, orderNumber)} className="mt-4 grid gap-4">
        <FormMessage />
        <HiddenValues values={{ token }} />
        <SubmitButton
          label={t('confirm')}
          busyLabel={t('busy')}
          className="sm:justify-self-start"
        />
      </Form>
    </section>
  )
}
