import { getLocale, getTranslations } from '@/i18n/translations'
import { CheckField } from '@/components/form/check-field'
import { Form, FormMessage } from '@/components/form/form'
import { FormDetails } from '@/components/form/form-details'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { button } from '@/components/ui/button'
import { deleteAccount } from '../profile-actions'

/** Taking one's data along, and leaving for good. */
export async function OwnData() {
  const locale = await getLocale()
  const t = await getTranslations('account.data')
  return (
    <section className="panel mt-6 max-w-2xl p-4 sm:p-6">
      <h2 className="type-panel">{t('title')}</h2>
      <p className="mt-1 text-ink-2">{t('text')}</p>
      <a href="/api/session/export" download className={`${button('secondary', 's')} mt-4`}>
        {t('export')}
      </a>
      <Form action={deleteAccount.bind(null, locale)} className="mt-6 border-t border-line pt-4">
        <FormDetails summary={t('delete')} summaryClass="text-bad">
          <p className="mt-2 text-ink-2">{t('deleteText')}</p>
          <div className="mt-3 grid gap-3">
            <FormMessage />
            <TextField
              name="password"
              type="password"
              dir="ltr"
              label={t('password')}
              hint={t('passwordHint')}
              autoComplete="current-password"
            />
            <CheckField name="confirm" label={t('confirm')} />
            <SubmitButton
              label={t('submit')}
              busyLabel={t('busy')}
              kind="danger"
              className="sm:justify-self-start"
            />
          </div>
        </FormDetails>
      </Form>
    </section>
  )
}
