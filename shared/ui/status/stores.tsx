import { CircleCheck, EyeOff, OctagonPause, type LucideIcon } from 'lucide-react'
import { useUiTexts } from '../language.tsx'
import { Badge, type Tone } from './badge.tsx'

export type StoreState = 'active' | 'inactive' | 'suspended'

const looks: Record<StoreState, { tone: Tone; icon: LucideIcon }> = {
  active: { tone: 'good', icon: CircleCheck },
  inactive: { tone: 'neutral', icon: EyeOff },
  suspended: { tone: 'bad', icon: OctagonPause },
}

export function StoreBadge({ state }: { state: StoreState }) {
  const texts = useUiTexts('store')
  return <Badge {...looks[state]}>{texts(state)}</Badge>
}
