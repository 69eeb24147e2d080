import { Dialog } from '../dialog.tsx'
import { Switch } from '../form/choices.tsx'
import { useUiTexts } from '../language.tsx'
import { Key } from './key.tsx'
import { useShortcutRegistry, type Shortcut } from './shortcuts.tsx'

const groups = ['everywhere', 'list', 'page'] as const

type Props = { shortcuts: Shortcut[]; onClose: () => void }

/** All of these keys in a dialog, and the switch for single ones. */
export default function ShortcutList({ shortcuts, onClose }: Props) {
  const texts = useUiTexts('keys')
  const registry = useShortcutRegistry()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts('title')}
      size="wide"
      foot={
        <Switch
          label={texts('singleKeys')}
          checked={registry.singleKeys}
          onChange={registry.setSingleKeys}
        />
      }
    >
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map((group) => (
          <Group key={group} title={texts(group)} items={inGroup(shortcuts, group)} />
        ))}
      </div>
    </Dialog>
  )
}

function inGroup(all: Shortcut[], group: string): [string, string[]][] {
  const byLabel = new Map<string, string[]>()
  for (const { keys, label, group: own = 'page' } of all) {
    if (label && own === group) byLabel.set(label, [...(byLabel.get(label) ?? []), keys])
  }
  return [...byLabel]
}

function Group({ title, items }: { title: string; items: [string, string[]][] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3 className="mb-2 font-semibold">{title}</h3>
      <dl className="grid gap-2">
        {items.map(([label, keys]) => (
          <div key={label} className="flex items-center justify-between gap-4">
            <dt className="text-ink-2">{label}</dt>
            <dd className="flex gap-1.5">
              {keys
                .flatMap((all) => all.split(/[+ ]/))
                .map((key, index) => (
                  <Key key={index}>{shownKey(key)}</Key>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function shownKey(key: string): string {
  if (key === 'Escape') return 'Esc'
  return key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)
}
