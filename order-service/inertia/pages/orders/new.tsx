import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneIncoming } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Checkbox, Segments } from '@marketplace/shared/ui/form/choices'
import {
  PhoneField,
  RegionField,
  SelectField,
  TextareaField,
  TextField,
} from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { locales, type Locale } from '@marketplace/shared/contracts/locale'
import { paymentMethods, type PaymentMethod } from '@marketplace/shared/contracts/orders'
import { BuyerOrders } from '../../components/buyer_orders.tsx'
import { CityField } from '../../components/city_field.tsx'
import { KnownBuyer } from '../../components/phone/known_buyer.tsx'
import { OrderLines } from '../../components/phone/order_lines.tsx'
import { OrderTotals } from '../../components/phone/order_totals.tsx'
import { ProductPicker } from '../../components/phone/product_picker.tsx'
import { useBuyer } from '../../components/phone/use_buyer.ts'
import { usePhoneOrder } from '../../components/phone/use_phone_order.ts'
import { useQuote } from '../../components/phone/use_quote.ts'
import { withOffer } from '../../phone_order.ts'

const languageNames = { fr: 'Français', ar: 'العربية', en: 'English' } as const
/** An order that is told on the phone, on one page. */
export default function New() {
  const t = useTranslations('orders.phone')
  const methods = useUiTexts('method')
  const form = usePhoneOrder()
  const { values, seeQuote } = form
  const quote = useQuote(values.items, values)
  const ready = quote.is === 'ready' ? quote.quote : null
  const known = useBuyer(values.phone)
  useEffect(() => seeQuote(ready), [ready, seeQuote])
  const labels = {
    ...{ phone: t('phone'), recipientName: t('name'), street: t('street'), city: t('city') },
    ...{
      state: t('region'),
      landmark: t('landmark'),
      items: t('products'),
      recipient: t('address'),
    },
    ...{ note: t('note'), paymentMethod: t('method') },
  }
  return (
    <Page title={t('title')} tone="paper">
      <DetailHeader
        back={{ href: '/admin/orders', label: t('back') }}
        title={t('title')}
        live={false}
      />
      <PageBody>
        <Form form={form} onSubmit={form.send} labels={labels}>
          <Columns
            main={
              <>
                <Card title={t('buyer')}>
                  <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
                    <div className="grid gap-3 sm:grid-cols-2">
                      <PhoneField
                        label={labels.phone}
                        hint={t('phoneHint')}
                        {...form.field('phone')}
                        autoComplete="off"
                      />
                      <TextField
                        label={labels.recipientName}
                        maxLength={120}
                        autoComplete="off"
                        {...form.field('recipientName')}
                        dir="auto"
                      />
                    </div>
                    {known && <KnownBuyer known={known} onFill={() => form.fillFrom(known)} />}
                  </div>
                </Card>
                <Card title={t('products')}>
                  <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
                    <ProductPicker
                      onPick={(offer) => form.set({ items: withOffer(values.items, offer) })}
                    />
                    <OrderLines
                      lines={values.items}
                      quote={ready}
                      onChange={(items) => form.set({ items })}
                      error={form.itemsError}
                    />
                  </div>
                </Card>
                <Card title={t('address')}>
                  <div className="grid gap-3 sm:grid-cols-2">
                    <CityField
                      label={labels.city}
                      autoComplete="off"
                      {...form.field('city')}
                      onChange={form.setCity}
                    />
                    <RegionField label={labels.state} {...form.field('state')} />
                    <TextField
                      label={labels.street}
                      maxLength={200}
                      autoComplete="off"
                      className="sm:col-span-2"
                      {...form.field('street')}
                      dir="auto"
                    />
                    <TextField
                      label={labels.landmark}
                      optional
                      maxLength={200}
                      autoComplete="off"
                      className="sm:col-span-2"
                      {...form.field('landmark')}
                      dir="auto"
                    />
                  </div>
                </Card>
              </>
            }
            side={
              <>
                <Card title={t('summary')}>
                  <div className="grid gap-4">
                    <OrderTotals quote={quote} hasPlace={values.state !== ''} />
                    <SelectField
                      label={labels.paymentMethod}
                      options={paymentMethods.map((value) => ({ value, label: methods(value) }))}
                      {...form.field('paymentMethod')}
                      onChange={(method) => form.set({ paymentMethod: method as PaymentMethod })}
                    />
                    <Checkbox
                      label={t('mayOpen')}
                      checked={values.mayOpenParcel}
                      onChange={(mayOpenParcel) => form.set({ mayOpenParcel })}
                    />
                    <div className="grid gap-1.5">
                      <span className="text-xs font-medium">{t('language')}</span>
                      <Segments<Locale>
                        label={t('language')}
                        value={values.locale}
                        onChange={(locale) => form.set({ locale })}
                        options={locales.map((value) => ({ value, label: languageNames[value] }))}
                      />
                    </div>
                    <TextareaField
                      label={labels.note}
                      optional
                      maxLength={1000}
                      {...form.field('note')}
                    />
                    <Button
                      type="submit"
                      tone="primary"
                      size="l"
                      icon={PhoneIncoming}
                      busy={form.busy}
                    >
                      {t('place')}
                    </Button>
                  </div>
                </Card>
                {known && <BuyerOrders buyer={known.buyer} />}
              </>
            }
          />
        </Form>
      </PageBody>
    </Page>
  )
}
