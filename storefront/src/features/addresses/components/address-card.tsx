import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { AddressLines } from '@/components/address/address-lines'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { button } from '@/components/ui/button'
import type { Address } from '@/lib/db/address'
import { href } from '@/i18n/href'
import { makeDefault, removeAddress } from '../actions'

export async function AddressCard({ address }: { address: Address }) {
  const locale = await getLocale()
  const t = await getTranslations('account.addresses')
  const name = address.label ?? address.street
  return (
    <article className="panel flex h-full flex-col p-4 sm:p-6">
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 className="text-l font-semibold" dir="auto">
          {name}
        </h2>
        {address.isDefault && (
          <span className="shrink-0 rounded-full bg-primary-soft px-3 py-1 text-xs font-medium text-primary">
            {t('default')}
          </span>
        )}
      </div>
      <AddressLines address={address} />
      <div className="mt-auto flex flex-wrap gap-2 pt-5">
        <Link
          href={href(locale, `/account/addresses/${address.id}`)}
          aria-label={t('editLabel', { name })}
          className={button('secondary', 's')}
        >
          {t('edit')}
        </Link>
        {!address.isDefault && (
          <Form action={makeDefault.bind(null, locale, address.id)}>
            <FormMessage />
            <SubmitButton
              label={t('makeDefault')}
              busyLabel={t('busy')}
              kind="secondary"
              size="s"
            />
          </Form>
        )}
        <Form action={removeAddress.bind(null, locale, address.id)}>
          <FormMessage />
          <SubmitButton
            label={t('remove')}
            busyLabel={t('busy')}
            accessibleLabel={t('removeLabel', { name })}
            kind="danger"
            size="s"
          />
        </Form>
      </div>
    </article>
  )
}
