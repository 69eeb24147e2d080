import { getTranslations } from 'next-intl/server'
import { HandCoins, Undo2 } from 'lucide-react'

export async function Assurances() {
  const t = await getTranslations('catalog.product')
  const rows = [
    { Icon: HandCoins, title: t('codTitle'), text: t('codText') },
    { Icon: Undo2, title: t('cancelTitle'), text: t('cancelText'), mirrored: true },
  ]
  return (
    <ul className="border-t border-line text-s">
      {rows.map(({ Icon, title, text, mirrored }) => (
        <li key={title} className="flex gap-4 border-b border-line py-3.5">
          <Icon
            size={20}
            aria-hidden
            className={`shrink-0 text-primary ${mirrored ? 'rtl:-scale-x-100' : ''}`}
          />
          <p>
            <span className="block font-semibold">{title}</span>
            <span className="block text-ink-2">{text}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
