import { BadgeCheck } from '@/components/ui/icons'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { getLocale, getTranslations } from '@/i18n/translations'
import type { Session } from '@/lib/auth/session'
import { isolated } from '@/lib/format/isolated'
import { changeEmail, sendVerification } from '../security-actions'

/** The address that the person signs in with: whether they have shown it to be theirs, and how it changes. */
export async function EmailSettings({ session: { user } }: { session: Session }) {
  const locale = await getLocale()
  const t = await getTranslations('account.security')
  return (
    <section className="panel mb-6 max-w-2xl p-4 sm:p-6">
      <h2 className="type-panel mb-2">{t('email')}</h2>
      <p className="wrap-anywhere">{t('emailNow', { email: isolated(user.email) })}</p>
      {user.emailVerified ? (
        <p className="mt-1 flex items-center gap-2 text-s text-good">
          <BadgeCheck size={18} />
          {t('verified')}
        </p>
      ) : (
        <Form action={sendVerification.bind(null, locale)} className="mt-1 grid gap-3">
          <p className="text-s text-ink-2">{t('unverified')}</p>
          <FormMessage />
          <SubmitButton
            label={t('resend')}
            busyLabel={t('busyResend')}
            kind="secondary"
            size="s"
            className="sm:justify-self-start"
          />
        </Form>
      )}
      <Form
        action={changeEmail.bind(null, locale)}
        className="mt-5 grid gap-5 border-t border-line pt-5"
      >
        <FormMessage />
        <TextField
          name="newEmail"
          type="email"
          dir="ltr"
          label={t('newEmail')}
          autoComplete="email"
          inputMode="email"
        />
        <TextField
          name="password"
          type="password"
          dir="ltr"
          label={t('emailPassword')}
          autoComplete="current-password"
        />
        <SubmitButton
          label={t('submitEmail')}
          busyLabel={t('busyEmail')}
          className="sm:justify-self-start"
        />
      </Form>
    </section>
  )
}
