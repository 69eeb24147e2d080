import {
  cloneElement,
  createElement,
  useEffect,
  useEffectEvent,
  useState,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react'
import { toast } from './feedback/toasts.tsx'
import { useUiTexts } from './language.tsx'

type Props<Loaded> = {
  load: () => Promise<ComponentType<Loaded>>
  props: Loaded
  /** Nothing is loaded before it says yes; with another value a failure is told again. */
  wanted?: unknown
  fallback?: ReactNode
}

/**
 * Shows a component that is loaded when it is wanted. Where it cannot be loaded the page stays and asks for a reload,
 * as browsers do not ask again for a module that failed: React's `lazy` would take the whole page away.
 */
export function OnDemand<Loaded extends object>(given: Props<Loaded>) {
  const { load, props, wanted = true, fallback = null } = given
  const texts = useUiTexts('lost')
  const [loaded, setLoaded] = useState<ComponentType<Loaded> | null>(null)
  const ask = useEffectEvent(load)
  const tell = useEffectEvent(() => toast.error(texts('part')))
  useEffect(() => {
    if (wanted) void ask().then((component) => setLoaded(() => component), tell)
  }, [wanted])
  return loaded ? createElement(loaded, props) : fallback
}

type Face = { onClick?: () => void; onPointerEnter?: () => void; onFocus?: () => void }

/** What a popup is given by the button that loads it. */
export type PopupButton = { button: ReactElement<Face> }

type PopupProps<Popup> = PopupButton & {
  kind: 'menu' | 'dialog'
  load: () => Promise<ComponentType<Popup & PopupButton>>
  popup: Popup
}

/**
 * A button whose popup is loaded when somebody reaches for it: what only a press needs stands on no page's first visit.
 * The plain button stays until the popup is there, which takes it as its own and is open at first.
 */
export function PopupOnDemand<Popup extends object>(props: PopupProps<Popup>) {
  const { kind, button, load, popup } = props
  const [presses, setPresses] = useState(0)
  const reach = () => void load().catch(() => {})
  const closed = cloneElement(button, {
    'aria-haspopup': kind,
    'aria-expanded': false,
    'onPointerEnter': reach,
    'onFocus': reach,
    'onClick': () => setPresses(presses + 1),
  } as Face)
  return <OnDemand load={load} wanted={presses} props={{ ...popup, button }} fallback={closed} />
}
