import { Globe } from '@/components/ui/icons'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { Menu } from '@/components/ui/menu'
import { LanguageLinks } from './language-links'

type Props = { locale: Locale; names: Record<Locale, string>; label: string }

export function LanguageMenu({ locale, names, label }: Props) {
  return (
    <div className="max-lg:hidden">
      <Menu
        id="languages"
        triggerClass="inline-flex min-h-11 items-center gap-2 rounded-s text-s font-medium hover:text-primary"
        trigger={
          <>
            <Globe size={20} />
            <span className="sr-only">{label} </span>
            {names[locale]}
          </>
        }
      >
        <LanguageLinks
          locale={locale}
          names={names}
          className="grid"
          itemClassName="rounded-s px-3 py-1.5 hover:bg-sunken"
        />
      </Menu>
    </div>
  )
}
