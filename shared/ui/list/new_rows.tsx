import { RefreshCw } from 'lucide-react'
import { Button } from '../button.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'

/** Over the head of a list that others changed: what waits, shown when the person wants it (`R`). */
export function NewRows({
  isBehind,
  added,
  showAll,
}: {
  isBehind: boolean
  added: number
  showAll: () => void
}) {
  const texts = useUiTexts('list')
  useShortcuts(
    isBehind ? [{ keys: 'r', label: texts('showChangedKey'), group: 'list', run: showAll }] : []
  )
  return (
    <div role="status" className="relative z-20 h-0">
      {isBehind && (
        <div className="absolute inset-x-0 top-1 mx-auto flex w-fit items-center gap-2 rounded-full border border-line bg-surface py-1 ps-4 pe-1 shadow-2">
          {added > 0 ? texts('newRows', { count: added }) : texts('hasChanged')}
          <Button size="s" tone="quiet" icon={RefreshCw} shortcut="R" onClick={showAll}>
            {texts('showChanged')}
          </Button>
        </div>
      )}
    </div>
  )
}
