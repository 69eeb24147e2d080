import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { IconButton } from './button.tsx'
import { useUiTexts } from './language.tsx'
import { type FindFocus, useFocusAtOnce } from './use_focus_at_once.ts'

const widths = { normal: 'md:w-[30rem]', money: 'md:w-[32.5rem]', wide: 'md:w-[54rem]' }

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  size?: keyof typeof widths
  /** The tinted foot: buttons, the way out first. */
  foot?: ReactNode
  initialFocus?: FindFocus
  children?: ReactNode
}

/** A dialog in the middle of the page; on a phone a sheet that comes from below. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'normal',
  foot,
  initialFocus,
  children,
}: Props) {
  const texts = useUiTexts('dialog')
  const focus = useFocusAtOnce(initialFocus)
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Viewport className="fixed inset-0 z-40 flex items-end justify-center overflow-y-auto md:items-center md:p-6">
          <BaseDialog.Popup
            {...focus}
            className={clsx(
              'relative flex max-h-[92dvh] w-full flex-col overflow-hidden border-t border-line bg-surface text-ink shadow-2 outline-none md:border',
              'rounded-t-xl transition-[opacity,translate] duration-200 ease-out md:max-h-full md:rounded-lg',
              'data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0',
              widths[size]
            )}
          >
            <span
              aria-hidden
              className="mx-auto mt-2 h-1 w-9 shrink-0 rounded-full bg-edge md:hidden"
            />
            <header className="flex items-start gap-3 px-5 pt-4 pb-3">
              <div className="grow pe-8">
                <BaseDialog.Title className="text-title font-semibold max-md:text-form">
                  {title}
                </BaseDialog.Title>
                {description && (
                  <BaseDialog.Description className="text-ink-2">
                    {description}
                  </BaseDialog.Description>
                )}
              </div>
            </header>
            <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pb-5">{children}</div>
            {foot && (
              <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line bg-paper px-5 py-3 max-md:flex-col-reverse max-md:flex-nowrap max-md:items-stretch max-md:[&_button]:h-12 max-md:[&_button]:rounded-md">
                {foot}
              </footer>
            )}
            <BaseDialog.Close
              render={
                <IconButton
                  icon={X}
                  label={texts('close')}
                  className="absolute end-3 top-3 max-md:top-4"
                />
              }
            />
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
