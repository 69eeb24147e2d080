'use client'

import { useId } from 'react'
import { CircleAlert, Star } from '@/components/ui/icons'
import { useForm } from '@/components/form/form'

type Props = {
  name: string
  label: string
  /** What one to five stars are called. */
  stars: string[]
}

/** Five radio buttons that look like stars; those up to the chosen one are filled. */
export function RatingField({ name, label, stars }: Props) {
  const id = useId()
  const { errors, values } = useForm().state
  const error = errors[name]
  return (
    <fieldset aria-describedby={error ? id : undefined}>
      <legend className="mb-1 text-s font-medium">{label}</legend>
      <div className="flex">
        {stars.map((text, index) => (
          <label
            key={text}
            className="grid size-11 place-items-center rounded-s text-line-strong has-focus-visible:outline-2 has-focus-visible:outline-focus has-[~label>:checked,:checked]:text-accent"
          >
            <input
              type="radio"
              name={name}
              value={index + 1}
              required
              defaultChecked={values[name] === String(index + 1)}
              data-wrong={error && index === 0 ? true : undefined}
              className="sr-only"
            />
            <Star size={28} className="fill-current" />
            <span className="sr-only">{text}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={id} className="mt-2 flex items-center gap-2 text-s text-bad">
          <CircleAlert size={16} />
          {error}
        </p>
      )}
    </fieldset>
  )
}
