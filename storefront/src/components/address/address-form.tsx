import { getLocale, getTranslations } from '@/i18n/translations'
import { cities, cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import { CheckField } from '@/components/form/check-field'
import { Form, FormMessage } from '@/components/form/form'
import { Conflicts } from '@/components/form/conflicts'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { VersionField } from '@/components/form/version-field'
import type { Address } from '@/lib/db/address'
import { href } from '@/i18n/href'
import { formatPhone } from '@/lib/format/phone'
import type { FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  /** What is changed; without it the form is for a new one. */
  address?: Address
  /** What a new one begins with. */
  recipientName?: string
  submitLabel?: string
  /** Whether the person may choose it as the default. */
  withDefault?: boolean
}

export async function AddressForm(props: Props) {
  const { action, address, recipientName, submitLabel, withDefault = true } = props
  const locale = await getLocale()
  const t = await getTranslations('account.address')
  const regionOptions = Object.entries(regions).map(([value, names]) => ({
    value,
    label: names[locale],
  }))
  return (
    <Form action={action} className="grid gap-5">
      <FormMessage />
      {address && <AddressVersion address={address} />}
      <TextField
        name="recipientName"
        dir="auto"
        label={t('recipientName')}
        autoComplete="name"
        maxLength={120}
        defaultValue={address?.recipientName ?? recipientName}
      />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        label={t('phone')}
        hint={t('phoneHint')}
        autoComplete="tel"
        inputMode="tel"
        defaultValue={address && formatPhone(address.phone)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="state"
          label={t('state')}
          placeholder={t('statePlaceholder')}
          options={regionOptions}
          autoComplete="address-level1"
          defaultValue={address?.state}
        />
        <TextField
          name="city"
          dir="auto"
          label={t('city')}
          list="cities"
          autoComplete="address-level2"
          maxLength={80}
          defaultValue={address && cityName(address.city, locale)}
        />
      </div>
      <datalist id="cities">
        {cities.map((city) => (
          <option key={city.fr} value={cityName(city.fr, locale)} />
        ))}
      </datalist>
      <TextField
        name="street"
        dir="auto"
        label={t('street')}
        autoComplete="street-address"
        maxLength={200}
        defaultValue={address?.street}
      />
      <TextField
        name="landmark"
        dir="auto"
        label={t('landmark')}
        optional={t('optional')}
        hint={t('landmarkHint')}
        maxLength={200}
        defaultValue={address?.landmark ?? undefined}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="postalCode"
          dir="ltr"
          label={t('postalCode')}
          optional={t('optional')}
          autoComplete="postal-code"
          inputMode="numeric"
          defaultValue={address?.postalCode ?? undefined}
        />
        <TextField
          name="label"
          dir="auto"
          label={t('label')}
          optional={t('optional')}
          hint={t('labelHint')}
          maxLength={60}
          defaultValue={address?.label ?? undefined}
        />
      </div>
      {withDefault && !address?.isDefault && <CheckField name="isDefault" label={t('isDefault')} />}
      <SubmitButton
        label={submitLabel ?? t('submit')}
        busyLabel={t('busy')}
        className="sm:justify-self-start"
      />
    </Form>
  )
}

async function AddressVersion({ address }: { address: Address }) {
  const locale = await getLocale()
  const t = await getTranslations('account.address.conflicts')
  return (
    <>
      <VersionField version={address.version} />
      <Conflicts
        saved={t('saved')}
        yours={t('yours')}
        keepHint={t('keep')}
        takeHref={href(locale, `/account/addresses/${address.id}`)}
        takeLabel={t('take')}
      />
    </>
  )
}
