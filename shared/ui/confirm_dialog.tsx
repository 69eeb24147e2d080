import type { ReactNode } from 'react'
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
 * Asks once before an order moves or money does. Enter in a field confirms, unless the button is red: a red
 * one is pressed on purpose and never has the focus at first.
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
  function submit(event: { preventDefault: () => void }) {
    event.preventDefault()
    if (!red && !busy) onConfirm()
  }
  return (
    <Dialog
      {...dialog}
      foot={
        <>
          {note && <span className="me-auto text-xs text-ink-2">{note}</span>}
          <Button onClick={() => dialog.onOpenChange(false)} className="max-md:h-12">
            {keep ?? texts('cancel')}
            <Key>Esc</Key>
          </Button>
          <Button tone={tone} busy={busy} onClick={onConfirm} className="max-md:h-12">
            {verb}
          </Button>
        </>
      }
    >
      {children && (
        <form noValidate onSubmit={submit} className="grid gap-4">
          {children}
          {!red && <input type="submit" hidden />}
        </form>
      )}
    </Dialog>
  )
}
