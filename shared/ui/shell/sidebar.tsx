import { clsx } from 'clsx'
import { usePage } from '@inertiajs/react'
import { Search } from 'lucide-react'
import { Key } from '../keys/key.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { Link, useNavigate } from '../link.tsx'
import { useShared } from '../shared_props.tsx'
import { Count } from '../values.tsx'
import { Account } from './account.tsx'
import { Brand } from './brand.tsx'
import { LanguageSwitch } from './language_switch.tsx'
import { activeItem, isStoreOwner, isTeam, navigationFor, type NavItem } from './navigation.ts'
import { useCounts } from './use_counts.ts'

/**
 * 224 wide, a rail of 56 below 1024, the content of a sheet on a phone. The links scroll between what stays in sight;
 * in a low window all of it scrolls.
 */
export function Sidebar({ onSearch }: { onSearch: () => void }) {
  const texts = useUiTexts('shell')
  const shared = useShared()
  const { url } = usePage()
  const groups = navigationFor(shared)
  const active = activeItem(groups, url)
  const counts = useCounts()
  const go = useNavigate()
  useShortcuts(
    groups.flatMap(({ items }) =>
      items.flatMap(({ key, href, chord }) =>
        chord
          ? {
              keys: chord,
              label: texts('goTo', { place: texts(`nav.${key}`) }),
              group: 'everywhere' as const,
              run: () => go(href),
            }
          : []
      )
    )
  )
  const owner = isStoreOwner(shared) || !(shared.user && isTeam(shared.user))
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto p-3 md:max-lg:items-center md:max-lg:px-2">
      <Brand side={shared.user ? texts(owner ? 'owner' : 'team') : undefined} />
      <button
        type="button"
        onClick={onSearch}
        className="flex h-8 shrink-0 items-center gap-2.5 rounded-sm border border-edge bg-surface px-2 text-ink-2 hover:border-line-strong md:max-lg:w-8 md:max-lg:justify-center pointer-coarse:h-11"
      >
        <Search className="size-4 shrink-0" aria-hidden />
        <span className="md:max-lg:sr-only">{texts('search')}</span>
        <span className="ms-auto md:max-lg:hidden">
          <Key>Ctrl K</Key>
        </span>
      </button>
      <nav
        aria-label={texts('navigation')}
        className="-mx-1 grid content-start gap-4 px-1 pb-1 [@media(min-height:30rem)]:min-h-0 [@media(min-height:30rem)]:overflow-y-auto"
      >
        {groups.map(({ key, items }) => (
          <div key={key}>
            <h2 className="mb-1 px-2 text-xs font-medium text-ink-2 md:max-lg:sr-only">
              {texts(`groups.${owner && key === 'stores' ? 'store' : key}`)}
            </h2>
            <ul className="grid gap-px">
              {items.map((item) => (
                <Entry
                  key={item.key}
                  item={item}
                  active={item.key === active}
                  count={counts[item.key]}
                />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="mt-auto grid shrink-0 grid-cols-[minmax(0,1fr)] gap-3">
        <LanguageSwitch />
        <div className="border-t border-line pt-3">
          <Account />
        </div>
      </div>
    </div>
  )
}

function Entry({
  item: { key, href, icon: Icon },
  active,
  count,
}: {
  item: NavItem
  active: boolean
  count?: number
}) {
  const texts = useUiTexts('shell')
  const name = texts(`nav.${key}`)
  return (
    <li>
      <Link
        href={href}
        title={name}
        aria-current={active ? 'page' : undefined}
        className={clsx(
          'flex h-[1.875rem] items-center gap-2.5 rounded-sm border px-2 md:max-lg:w-8 md:max-lg:justify-center pointer-coarse:h-11',
          active
            ? 'border-line bg-surface font-medium text-ink shadow-1'
            : 'border-transparent text-ink-2 hover:bg-[color-mix(in_oklab,var(--line)_45%,transparent)] hover:text-ink'
        )}
      >
        <Icon className={clsx('size-4 shrink-0', active && 'text-primary')} aria-hidden />
        <span className="grow truncate md:max-lg:sr-only">{name}</span>
        {count !== undefined && count > 0 && (
          <span className="text-count text-ink-2 md:max-lg:hidden">
            <Count value={count} />
          </span>
        )}
      </Link>
    </li>
  )
}
