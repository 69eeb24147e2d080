import { CloudOff, Compass, LockKeyhole, type LucideIcon } from 'lucide-react'
import { ButtonLink } from '../button.tsx'
import { useUiTexts } from '../language.tsx'
import { usePanelBase } from '../link.tsx'
import { ListHeader } from '../page/headers.tsx'
import { Page } from '../page/page.tsx'
import { Ltr } from '../values.tsx'
import { EmptyState } from './empty_state.tsx'

type Props = { title: string; detail: string; code: string; requestId: string }

const icons: Record<string, LucideIcon> = { forbidden: LockKeyhole, not_found: Compass }

/** What a panel shows instead of a page: 403 says whom to ask, the rest what happened and one way on. */
export function ProblemPage({ title, detail, code, requestId }: Props) {
  const texts = useUiTexts('problem')
  const shell = useUiTexts('shell')
  const base = usePanelBase()
  return (
    <Page title={title} tone="paper">
      <div className="md:hidden">
        <ListHeader title={shell('brand')} />
      </div>
      <div className="grid grow place-items-center">
        <EmptyState
          icon={icons[code] ?? CloudOff}
          tone={code === 'forbidden' ? 'accent' : code === 'not_found' ? 'neutral' : 'bad'}
          title={<span role="alert">{title}</span>}
          text={
            <>
              {detail} {code === 'forbidden' && texts('whomToAsk')}
              <span className="mt-2 block text-xs">
                {texts('request')} <Ltr>{requestId}</Ltr>
              </span>
            </>
          }
          action={<ButtonLink href={base}>{texts('back')}</ButtonLink>}
        />
      </div>
    </Page>
  )
}
