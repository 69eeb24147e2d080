import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { CircleAlert } from 'lucide-react'
import { useUiTexts } from '../language.tsx'

export type FieldProps = {
  id: string
  label: string
  hint?: ReactNode
  optional?: boolean
  error?: string
  className?: string
}

/** What a control needs to be tied to its label, help and error. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': ids || undefined }
}

/** A label above, one control, help and error below. */
export function Field({
  id,
  label,
  hint,
  optional,
  error,
  className,
  aside,
  children,
}: FieldProps & { aside?: ReactNode; children: ReactNode }) {
  const texts = useUiTexts('form')
  return (
    <div className={clsx('grid content-start gap-1.5', className)}>
      <div className="flex items-baseline gap-2">
        <label htmlFor={id} className="text-[0.78125rem] leading-5 font-medium">
          {label}
        </label>
        {optional && <span className="text-xs text-ink-2">{texts('optional')}</span>}
        {aside && <span className="ms-auto text-xs text-ink-2">{aside}</span>}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-xs text-bad">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      )}
    </div>
  )
}

/** Height and text of a control: 32, on a phone 48 with 16 px text, else phones zoom. */
export const controlSize = 'h-8 text-s max-md:h-12 max-md:text-m'
