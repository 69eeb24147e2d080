import type { ComponentProps } from 'react'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Notice } from '@marketplace/shared/ui/feedback/notice'

type Command = { busy: boolean; refusal: string | null; submit: (url: string) => void }
type Props = Omit<
  ComponentProps<typeof ConfirmDialog>,
  'open' | 'onOpenChange' | 'busy' | 'onConfirm'
> & {
  command: Command
  /** Where the command is sent. */
  to: string
  onClose: () => void
}

/** Asks before a command is sent; why it was refused stands in the dialog, beside what was typed. */
export function CommandDialog({ command, to, onClose, children, ...dialog }: Props) {
  return (
    <ConfirmDialog
      {...dialog}
      open
      onOpenChange={onClose}
      busy={command.busy}
      onConfirm={() => command.submit(to)}
    >
      {children}
      {command.refusal && (
        <div role="alert">
          <Notice tone="bad">{command.refusal}</Notice>
        </div>
      )}
    </ConfirmDialog>
  )
}
