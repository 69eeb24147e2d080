import { PackagePlus, Pencil } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { ChecklistLines, type Checklist } from '../components/checklist.tsx'
import { OpenButton } from '../components/open_button.tsx'

/** The last step says what is there and what is missing, and opens the store. Nothing was visible until now. */
export function OpenStep({ store, checklist }: { store: Data.Store; checklist: Checklist }) {
  const t = useTranslations('onboarding')
  const language = useLanguage()
  return (
    <div className="self-start overflow-clip rounded-md border border-line bg-surface">
      <div className="grid gap-5 p-4 md:p-6">
        <div>
          <h2 className="text-form font-semibold">
            {t('open.title', { name: nameOf(store, language) })}
          </h2>
          <p className="text-ink-2">{t('open.text')}</p>
        </div>
        <ChecklistLines checklist={checklist} store={store} />
        <div className="flex flex-wrap gap-2">
          <ButtonLink href="/admin/catalog/products/new" icon={PackagePlus} size="l">
            {t('open.addProduct')}
          </ButtonLink>
          <ButtonLink href={`/admin/stores/${store.id}/edit`} icon={Pencil} size="l">
            {t('open.edit')}
          </ButtonLink>
        </div>
      </div>
      <footer className="flex items-center justify-end gap-3 border-t border-line bg-paper p-3 md:px-6">
        <OpenButton store={store} size="l" />
      </footer>
    </div>
  )
}
