import { getLocale, getTranslations } from '@/i18n/translations'
import { staffRoles } from '@marketplace/shared/contracts/principal'
import { CheckField } from '@/components/form/check-field'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { formatDay } from '@/lib/format/date'
import { today } from '@/lib/format/today'
import { saveRights } from '../actions'
import { rightsText } from '../server/rights-text'
import type { User } from '@/lib/db/user'

/** `list`: the search and page to come back to. */
type Props = { user: User; isMe: boolean; list: { q?: string; page?: string } }

/** A person with what they may do, each right a box of one form. */
export async function UserCard({ user, isMe, list }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('users')
  const thisYear = Number((await today()).slice(0, 4))
  return (
    <article className="panel p-4 sm:p-6">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="min-w-0 text-l font-semibold wrap-anywhere" dir="auto">
          {user.name}
        </h2>
        {isMe && <span className="text-s text-ink-2">{t('you')}</span>}
      </div>
      <p className="text-s text-ink-2">
        <bdi className="wrap-anywhere">{user.email}</bdi> ·{' '}
        {t('since', { date: formatDay(user.createdAt, locale, thisYear) })}
      </p>
      <Form
        action={saveRights.bind(null, locale, user.id)}
        className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      >
        <FormMessage />
        <HiddenValues values={{ ...list, seen: rightsText(user) }} />
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="sr-only">{t('rightsOf', { name: user.name })}</legend>
          {staffRoles.map((role) => (
            <CheckField
              key={role}
              name={role}
              label={t(role)}
              defaultChecked={user.roles.includes(role)}
            />
          ))}
          <CheckField name="isAdmin" label={t('admin')} defaultChecked={user.isAdmin} />
        </fieldset>
        <SubmitButton
          label={t('save')}
          busyLabel={t('busy')}
          accessibleLabel={t('saveLabel', { name: user.name })}
          kind="secondary"
          size="s"
        />
      </Form>
    </article>
  )
}
