import { useEffect, useRef, type ReactNode } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Check, CircleAlert, type LucideIcon } from 'lucide-react'
import { toast as sonner, Toaster } from 'sonner'
import { Key } from '../keys/key.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useLanguage, useUiTexts } from '../language.tsx'
import { useShared, type Flash } from '../shared_props.tsx'

const undoTime = 6000
/** What can be taken back now, the last one last: `U` again takes back the one before. */
let undos: { id: string | number; run: () => void }[] = []

/** What the panels say at the bottom start, for some seconds. */
export const toast = {
  /** Something was done. */
  success(message: ReactNode, icon?: LucideIcon) {
    sonner.custom(() => <Toast icon={icon ?? Check}>{message}</Toast>)
  },

  /** Something went wrong; it stays twice as long. */
  error(message: ReactNode) {
    sonner.custom(() => <Toast icon={CircleAlert}>{message}</Toast>, { duration: 12_000 })
  },

  /** Something was done that the button, or `U`, takes back. */
  undo(message: ReactNode, undo: () => void, icon?: LucideIcon) {
    const id = sonner.custom(
      (own) => (
        <Toast icon={icon ?? Check} undo={() => takeBack(own, undo)}>
          {message}
        </Toast>
      ),
      { duration: undoTime, onAutoClose: ({ id: closed }) => forget(closed) }
    )
    undos.push({ id, run: undo })
  },

  /** Takes away what is shown, for something that says it better. */
  clear() {
    undos = []
    sonner.dismiss()
  },
}

function takeBack(id: string | number, undo: () => void) {
  forget(id)
  sonner.dismiss(id)
  undo()
}

function forget(id: string | number) {
  undos = undos.filter((one) => one.id !== id)
}

/** The place of the toasts, and what the server flashed. One of it stands in the shell. */
export function Toasts() {
  const texts = useUiTexts('toast')
  const language = useLanguage()
  useFlash()
  useShortcuts([
    {
      keys: 'u',
      label: texts('undoLast'),
      group: 'list',
      run: () => {
        const last = undos.at(-1)
        if (last) takeBack(last.id, last.run)
      },
    },
  ])
  return (
    <Toaster
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      position={language === 'ar' ? 'bottom-right' : 'bottom-left'}
      offset={{ bottom: 64, left: 'var(--toast-start)', right: 'var(--toast-start)' }}
      mobileOffset={{ bottom: 88 }}
      containerAriaLabel={texts('region')}
    />
  )
}

function useFlash() {
  const { flash } = useShared()
  const texts = useTranslations()
  const restored = useRestored()
  useEffect(() => {
    if (restored.current) return
    if (flash?.error) toast.error(flash.error)
    if (!flash?.success) return
    const message = texts(flash.success as never, flash.values as never)
    if (flash.undo) toast.undo(message, () => send(flash.undo!))
    else toast.success(message)
    // The same object comes once per answer: a new answer, a new toast.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [flash])
}

/** Whether the page came back out of the browser's history, with the message that it was shown with then. */
function useRestored() {
  const restored = useRef(false)
  useEffect(() => {
    const back = () => void (restored.current = true)
    addEventListener('popstate', back)
    const stop = router.on('start', () => void (restored.current = false))
    return () => {
      removeEventListener('popstate', back)
      stop()
    }
  }, [])
  return restored
}

function send({ url, method, data }: NonNullable<Flash['undo']>) {
  router.visit(url, { method, data, preserveScroll: true, preserveState: true })
}

function Toast({
  icon: Icon,
  undo,
  children,
}: {
  icon: LucideIcon
  undo?: () => void
  children: ReactNode
}) {
  const texts = useUiTexts('toast')
  return (
    <div className="flex min-h-11 w-fit max-w-[min(26rem,calc(100vw-2rem))] items-center gap-2.5 rounded-md border border-float-line bg-float ps-3.5 pe-2 font-sans text-s text-float-ink shadow-2">
      <Icon className="size-4 shrink-0" aria-hidden />
      <span className="min-w-0 grow py-2.5 pe-1.5 break-words">{children}</span>
      {undo && (
        <button
          type="button"
          onClick={undo}
          className="inline-flex h-8 shrink-0 items-center gap-2 rounded-sm bg-float-line px-3 font-medium hover:bg-float-ink/25"
        >
          {texts('undo')}
          <Key onColour>U</Key>
        </button>
      )}
    </div>
  )
}
