import { useState } from 'react'
import { Button } from '../../../../../ui/button.tsx'
import { ConfirmDialog } from '../../../../../ui/confirm_dialog.tsx'
import { TextField } from '../../../../../ui/form/fields.tsx'
import { DetailHeader } from '../../../../../ui/page/headers.tsx'
import { Page, PageBody } from '../../../../../ui/page/page.tsx'

type Order = { name: string; status: string; events: string[] }

export default function Show({ order }: { order: Order }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  return (
    <Page title={order.name}>
      <DetailHeader
        back={{ href: '/admin/catalog/list', label: 'Orders' }}
        title={order.name}
        badges={<span>{order.status}</span>}
        actions={<Button onClick={() => setOpen(true)}>Cancel it</Button>}
      />
      <PageBody>
        <ol>
          {order.events.map((event) => (
            <li key={event} className="h-40">
              {event}
            </li>
          ))}
        </ol>
        <textarea aria-label="Note" className="h-40" />
        <div className="h-400" />
      </PageBody>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Cancel the order?"
        verb="Cancel the order"
        tone="danger"
        onConfirm={() => {}}
      >
        <TextField id="reason" name="reason" label="Reason" value={reason} onChange={setReason} />
      </ConfirmDialog>
    </Page>
  )
}
