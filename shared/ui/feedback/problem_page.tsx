import { usePoll } from '@inertiajs/react'
import { CloudOff, Compass, LockKeyhole, type LucideIcon } from 'lucide-react'
import { ButtonLink } from '../button.tsx'
import { useUiTexts } from '../language.tsx'
import { MenuButton } from '../page/headers.tsx'
import { Page } from '../page/page.tsx'
import { useShared } from '../shared_props.tsx'
import { navigationFor } from '../shell/navigation.ts'
import { Ltr } from '../values.tsx'
import { EmptyState } from './empty_state.tsx'

type Props = { title: string; detail: string; code: string; requestId: string }

const retryEvery = 8

const icons: Record<string, LucideIcon> = { forbidden: LockKeyhole, not_found: Compass }

/** What a panel shows instead of a page: 403 says whom to ask, a service that is down is asked again by itself, the rest say what happened and one way on. */
export function ProblemPage({ title, detail, code, requestId }: Props) {
  const texts = useUiTexts('problem')
  const shared = useShared()
  const wayOn = navigationFor(shared)[0]?.items[0]?.href ?? shared.storefrontUrl
  const passes = code.startsWith('upstream_')
  usePoll(retryEvery * 1000, {}, { autoStart: passes })
  return (
    <Page title={title} tone="paper">
      <div className="p-2 md:hidden">
        <MenuButton />
      </div>
      <div className="grid grow place-items-center">
        <EmptyState
          icon={icons[code] ?? CloudOff}
          tone={code === 'forbidden' ? 'accent' : code === 'not_found' ? 'neutral' : 'bad'}
          title={<h1 role="alert">{title}</h1>}
          text={
            <>
              {detail} {code === 'forbidden' && texts('whomToAsk')}
              {passes && texts('retries', { seconds: retryEvery })}
              <span className="mt-2 block text-xs">
                {texts('request')} <Ltr>{requestId}</Ltr>
              </span>
            </>
          }
          action={<ButtonLink href={wayOn}>{texts('back')}</ButtonLink>}
        />
      </div>
    </Page>
  )
}
