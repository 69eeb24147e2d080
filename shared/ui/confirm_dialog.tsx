import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button, type ButtonTone } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Key } from './keys/key.tsx'
import { useUiTexts } from './language.tsx'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What happens, and what is left afterwards. */
  description?: ReactNode
  /** The verb, with the amount where money moves: "Rembourser 189,00 MAD". */
  verb: ReactNode
  tone?: ButtonTone
  /** The way out says what stays: "Garder". */
  keep?: string
  busy?: boolean
  /** Beside the buttons: "Sans retour possible". */
  note?: ReactNode
  size?: 'normal' | 'money'
  onConfirm: () => void
  children?: ReactNode
}

/**
 * Asks once before an order moves or money does. The focus is in the first field, else on the verb, so that
 * Enter confirms; a red verb never has the focus at first and takes no Enter.
 */
export function ConfirmDialog({
  verb,
  tone = 'primary',
  keep,
  busy,
  note,
  onConfirm,
  children,
  ...dialog
}: Props) {
  const texts = useUiTexts('dialog')
  const red = tone === 'danger'
  const form = useRef<HTMLFormElement>(null)
  const action = useRef<HTMLButtonElement>(null)
  function firstFocus() {
    const field = form.current?.querySelector<HTMLElement>('input:not([hidden]), select, textarea')
    return field ?? (red ? true : action.current)
  }
  function submit(event: { preventDefault: () => void }) {
    event.preventDefault()
    if (!red && !busy) onConfirm()
  }
  return (
    <Dialog
      {...dialog}
      initialFocus={firstFocus}
      foot={
        <>
          {note && <span className="me-auto text-xs text-ink-2">{note}</span>}
          <div className="flex items-center gap-2 max-md:contents">
            <Button onClick={() => dialog.onOpenChange(false)} className="max-md:h-12">
              {keep ?? texts('cancel')}
              <Key>Esc</Key>
            </Button>
            <Button
              ref={action}
              tone={tone}
              busy={busy}
              onClick={onConfirm}
              onKeyDown={red ? ignoreEnter : undefined}
              className="max-md:h-12"
            >
              {verb}
            </Button>
          </div>
        </>
      }
    >
      {children && (
        <form ref={form} noValidate onSubmit={submit} className="grid gap-4">
          {children}
          {!red && <input type="submit" hidden />}
        </form>
      )}
    </Dialog>
  )
}

function ignoreEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
