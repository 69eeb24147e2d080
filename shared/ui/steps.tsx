import { Fragment, type ReactNode } from 'react'
import { clsx } from 'clsx'
import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import { When } from './values.tsx'

export type Step = { label: ReactNode; at?: string | null; state: 'done' | 'current' | 'upcoming' }

const looks = {
  done: { icon: CircleCheck, colour: 'text-good' },
  current: { icon: CircleDot, colour: 'text-primary' },
  upcoming: { icon: Circle, colour: 'text-line-strong' },
}

/** How far something has come, in a row: received, confirmed, shipped, delivered. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {steps.map((step, index) => {
        const { icon: Icon, colour } = looks[step.state]
        return (
          <Fragment key={index}>
            {index > 0 && (
              <li
                aria-hidden
                className={clsx(
                  'h-px min-w-6 grow max-sm:hidden',
                  step.state === 'upcoming' ? 'bg-edge' : 'bg-good'
                )}
              />
            )}
            <li
              aria-current={step.state === 'current' ? 'step' : undefined}
              className="flex items-center gap-1.5"
            >
              <Icon className={clsx('size-4 shrink-0', colour)} aria-hidden />
              <span className={clsx(step.state === 'upcoming' ? 'text-ink-2' : 'font-medium')}>
                {step.label}
              </span>
              {step.at && (
                <span className="text-xs text-ink-2">
                  <When at={step.at} as="datetime" />
                </span>
              )}
            </li>
          </Fragment>
        )
      })}
    </ol>
  )
}
