import { useState } from 'react'
import { Button } from '../../../../../ui/button.tsx'
import { ConfirmDialog } from '../../../../../ui/confirm_dialog.tsx'
import { useShortcuts } from '../../../../../ui/keys/shortcuts.tsx'
import { Page } from '../../../../../ui/page/page.tsx'

type Asked = 'confirm' | 'refund' | null

export default function Confirm() {
  const [asked, setAsked] = useState<Asked>(null)
  const [done, setDone] = useState<string[]>([])
  useShortcuts([
    { keys: 'e', run: () => setAsked('confirm') },
    { keys: 'r', run: () => setAsked('refund') },
  ])
  const answer = (what: string) => {
    setDone((before) => [...before, what])
    setAsked(null)
  }
  return (
    <Page title="Order">
      <Button onClick={() => setAsked('confirm')}>Ask</Button>
      <output>{done.join()}</output>
      <ConfirmDialog
        open={asked === 'confirm'}
        onOpenChange={() => setAsked(null)}
        title="Confirm the order?"
        verb="Confirm"
        onConfirm={() => answer('confirmed')}
      />
      <ConfirmDialog
        open={asked === 'refund'}
        onOpenChange={() => setAsked(null)}
        title="Refund the payment?"
        verb="Refund"
        tone="danger"
        onConfirm={() => answer('refunded')}
      />
    </Page>
  )
}
