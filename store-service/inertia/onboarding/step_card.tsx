import type { ReactNode } from 'react'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'

type Props = {
  title: string
  text: string
  back?: string
  next: string
  busy: boolean
  children: ReactNode
}

/** One step's card: a question, its fields, and the way back and on at its foot. Stands inside the form. */
export function StepCard({ title, text, back, next, busy, children }: Props) {
  const t = useTranslations('onboarding')
  return (
    <div className="overflow-clip rounded-md border border-line bg-surface">
      <div className="grid gap-5 p-4 md:p-6">
        <div>
          <h2 className="text-form font-semibold">{title}</h2>
          <p className="text-ink-2">{text}</p>
        </div>
        {children}
      </div>
      <footer className="flex items-center justify-between gap-3 border-t border-line bg-paper p-3 md:px-6">
        {back ? (
          <ButtonLink href={back} icon={ArrowLeft} flip size="l">
            {t('back')}
          </ButtonLink>
        ) : (
          <span />
        )}
        <Button type="submit" tone="primary" size="l" icon={ArrowRight} iconAtEnd flip busy={busy}>
          {next}
        </Button>
      </footer>
    </div>
  )
}
