import { Globe } from 'lucide-react'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { LanguageLinks } from './language-links'

type Props = { locale: Locale; names: Record<Locale, string>; label: string }

export function LanguageMenu({ locale, names, label }: Props) {
  return (
    <div className="max-lg:hidden">
      <button
        type="button"
        popoverTarget="languages"
        className="inline-flex min-h-11 items-center gap-2 rounded-s text-s font-medium hover:text-primary"
      >
        <Globe size={20} aria-hidden />
        <span className="sr-only">{label} : </span>
        {names[locale]}
      </button>
      <div
        id="languages"
        popover="auto"
        className="fixed end-20 top-17 m-0 min-w-40 rounded-m border border-line bg-surface p-2 text-s shadow-2 supports-[position-area:end]:inset-auto supports-[position-area:end]:[position-area:block-end_span-inline-start]"
      >
        <LanguageLinks
          locale={locale}
          names={names}
          className="grid"
          itemClassName="rounded-s px-3 py-1.5 hover:bg-sunken"
        />
      </div>
    </div>
  )
}
