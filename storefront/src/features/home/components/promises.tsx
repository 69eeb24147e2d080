import { getTranslations } from '@/i18n/translations'
import { BadgeCheck, HandCoins, MessageCircle, Undo2 } from '@/components/ui/icons'

export async function Promises() {
  const t = await getTranslations('home.promises')
  const promises = [
    { Icon: HandCoins, title: t('codTitle'), text: t('codText') },
    { Icon: MessageCircle, title: t('sellerTitle'), text: t('sellerText') },
    { Icon: BadgeCheck, title: t('reviewsTitle'), text: t('reviewsText') },
    { Icon: Undo2, title: t('cancelTitle'), text: t('cancelText'), mirrored: true },
  ]
  return (
    <ul
      aria-label={t('label')}
      className="shell grid grid-cols-2 gap-x-4 gap-y-5 pt-5 lg:grid-cols-4 lg:gap-x-6 lg:pt-7"
    >
      {promises.map(({ Icon, title, text, mirrored }) => (
        <li key={title} className="flex gap-3 lg:items-center">
          <Icon
            size={24}
            className={`shrink-0 text-primary ${mirrored ? 'rtl:-scale-x-100' : ''}`}
          />
          <p className="text-s">
            <span className="block font-semibold">{title}</span>
            <span className="block text-xs text-ink-2 lg:text-s">{text}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
