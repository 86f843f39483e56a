import own from './Own.module.css'

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly title: string }[]
  readonly onChange: (value: string) => void
}

/** A native choice with its words above. */
export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  return (
    <label className={own.field}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly required?: boolean
  readonly onChange: (value: string) => void
}

/** A line of text with its words above. */
export function TextField({ label, value, hint, required = false, onChange }: TextFieldProps) {
  return (
    <label className={own.field}>
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={hint}
        required={required}
        maxLength={120}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
      />
    </label>
  )
}
