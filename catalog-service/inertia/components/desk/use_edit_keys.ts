import { useTranslations } from 'use-intl'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'

/** `P` and `S` open the price and the stock of the row that J and K came to. */
export function useEditKeys() {
  const t = useTranslations('catalog.desk')
  const group = 'list' as const
  useShortcuts([
    { keys: 'p', label: t('editPrice'), group, run: () => open('price') },
    { keys: 's', label: t('editStock'), group, run: () => open('stock') },
  ])
  return [
    { keys: ['P'], label: t('hintPrice') },
    { keys: ['S'], label: t('hintStock') },
  ]
}

function open(name: string) {
  const row = document.activeElement?.closest('[data-row]')
  row?.querySelector<HTMLElement>(`[data-inline="${name}"]`)?.click()
}
