import { NoPreload } from '@/components/ui/no-preload'
import { cutOut } from '@/lib/api/media'
import { hasDemoObjects } from '@/lib/api/origins'

const arches = [
  {
    picture: 1,
    box: 'aspect-[102/150] lg:aspect-[188/340] w-[28.5%]',
    fill: 'from-[oklch(.88_.105_84)] to-[oklch(.79_.135_76)]',
  },
  {
    picture: 2,
    box: 'aspect-[133/206] lg:aspect-[248/440] w-[37.2%]',
    fill: 'from-[oklch(.47_.175_268)] to-[oklch(.38_.155_268)]',
    patterned: true,
  },
  {
    picture: 3,
    box: 'aspect-[102/128] lg:aspect-[188/300] w-[28.5%]',
    fill: 'from-[oklch(.76_.095_38)] to-[oklch(.66_.125_34)]',
  },
]

export function HeroArches() {
  return (
    <div aria-hidden className="flex items-end justify-between self-end">
      {arches.map(({ picture, box, fill, patterned }) => (
        <div
          key={picture}
          className={`clip-arch relative overflow-hidden bg-linear-to-b ${box} ${fill}`}
        >
          {patterned && (
            <div className="zellij-khatam absolute inset-0 bg-[oklch(.8_.1_268/.34)]" />
          )}
          {hasDemoObjects() && <StandingObject picture={picture} isMain={patterned} />}
        </div>
      ))}
    </div>
  )
}

function StandingObject({ picture, isMain = false }: { picture: number; isMain?: boolean }) {
  return (
    <NoPreload>
      <img
        {...cutOut(`hero/${picture}`, [360, 720])}
        alt=""
        sizes="(min-width: 1440px) 352px, (min-width: 1024px) 25vw, (min-width: 640px) 19vw, 43vw"
        fetchPriority={isMain ? 'high' : undefined}
        className="absolute inset-0 size-full translate-y-[16%] object-cover object-bottom"
      />
    </NoPreload>
  )
}
