import { useRef, useState, type ComponentProps } from 'react'
import { router } from '@inertiajs/react'
import { FileUp } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { toast } from '@marketplace/shared/ui/feedback/toasts'

type Props = { to: string; label: string } & Pick<ComponentProps<typeof Button>, 'tone'>

/** Chooses a CSV and sends it. */
export function FileButton({ to, label, tone }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)

  function send(file: File) {
    router.post(to, { file, fileName: file.name.slice(-200) } as never, {
      forceFormData: true,
      preserveScroll: true,
      onStart: () => setBusy(true),
      onFinish: () => setBusy(false),
      onError: (errors: Record<string, string>) => toast.error(Object.values(errors)[0] ?? ''),
    })
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          if (target.files?.[0]) send(target.files[0])
          target.value = ''
        }}
      />
      <Button tone={tone} icon={FileUp} busy={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
