import { getLocale, getTranslations } from '@/i18n/translations'
import { CloudOff } from '@/components/ui/icons'
import { href } from '@/i18n/href'
import { button } from './button'
import { noteResponse } from '@/lib/http/response-context'
import { Notice } from './notice'

/**
 * Said in the place of what could not be loaded; the answer is a 503. `path` is the page itself, without its
 * language.
 */
export async function ErrorState({ path, level }: { path: string; level?: 'h1' | 'h2' }) {
  noteResponse({ status: 503 })
  const t = await getTranslations('common')
  const locale = await getLocale()
  return (
    <div className="shell py-12">
      <Notice
        icon={<CloudOff size={28} />}
        level={level}
        title={t('fault.title')}
        text={t('fault.text')}
      >
        <a href={href(locale, path)} className={button('secondary')}>
          {t('retry')}
        </a>
      </Notice>
    </div>
  )
}
