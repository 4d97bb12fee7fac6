import type { DraftProblem, Field, Option, Part } from '../protocol.ts'
import { make, makeButton } from './make.ts'

/** A field as it is shown. */
export interface FieldView {
  readonly element: HTMLElement
  /** Give what was filled in; undefined for nothing. */
  readonly read: () => unknown
  /** Fill in a value; undefined or null empties the field. */
  readonly fill: (value: unknown) => void
  /** Show problems at the fields that they are about; the others’ messages go. */
  readonly show: (problems: readonly DraftProblem[]) => void
}

/** What a field is called and says. */
type Heading = Pick<Part, 'label' | 'hint' | 'empty' | 'standard'>

let count = 0
const nextId = () => `field-${(count += 1)}`

/**
 * Show a field of any sort.
 *
 * @param field - What is asked for.
 * @param heading - What it is called.
 * @param onChange - Called after fields were added or taken away; what is typed tells of itself by `input` events.
 */
export function fieldView(field: Field, heading: Heading, onChange: () => void): FieldView {
  switch (field.sort) {
    case 'group':
      return groupView(field.parts, heading, onChange)
    case 'list':
      return listView(field.item, heading, onChange)
    case 'either':
      return eitherView(field.ways, heading, onChange)
    case 'choice':
      return choiceView(field.options, heading)
    default:
      return inputView(heading, field.sort === 'number' || field.isFigure)
  }
}

/** Show a control under its label, with its hint and its message. */
function labelled(
  control: HTMLInputElement | HTMLSelectElement,
  { label, hint }: Heading,
): Pick<FieldView, 'element' | 'show'> {
  const id = nextId()
  const message = make('p', { class: 'problem', id: `${id}-problem` })
  control.id = id
  control.setAttribute('aria-describedby', `${id}-hint ${id}-problem`)
  const element = make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    control,
    make('p', { class: 'hint', id: `${id}-hint` }, hint),
    message,
  )
  return {
    element,
    show: (problems) => {
      message.textContent = problems.map(inWords).join(' ')
      control.setAttribute('aria-invalid', String(problems.length > 0))
    },
  }
}

/** Put a problem in a sentence or two. */
export function inWords({ found, expected, hint }: DraftProblem): string {
  return `Found ${found}; expected ${expected}. ${hint}`.trim()
}

function inputView(heading: Heading, isFigure: boolean): FieldView {
  const input = make('input', { type: 'text', autocomplete: 'off' })
  if (isFigure) input.inputMode = 'decimal'
  return {
    ...labelled(input, heading),
    read: () => {
      const words = input.value.trim()
      if (words === '') return undefined
      return isFigure && Number.isFinite(Number(words)) ? Number(words) : words
    },
    fill: (value) => {
      input.value = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    },
  }
}

function choiceView(options: readonly Option[], heading: Heading): FieldView {
  const { standard, empty } = heading
  const select = make('select')
  if (standard === null)
    select.append(make('option', { value: '' }, empty === 'missing' ? 'Choose' : 'Not given'))
  for (const [position, { label }] of options.entries())
    select.append(make('option', { value: String(position) }, label))
  const fill = (value: unknown) => {
    const position = options.findIndex((option) => option.value === (value ?? standard))
    select.value = position === -1 ? '' : String(position)
  }
  fill(undefined)
  return {
    ...labelled(select, heading),
    read: () => {
      const value = select.value === '' ? undefined : options[Number(select.value)]?.value
      return value === standard ? undefined : value
    },
    fill,
  }
}

/** Show a fieldset with its hint and its message. */
function fieldset({ label, hint }: Heading): {
  readonly element: HTMLFieldSetElement
  readonly tell: (problems: readonly DraftProblem[]) => void
} {
  const id = nextId()
  const message = make('p', { class: 'problem', id })
  const element = make('fieldset', { 'aria-describedby': id }, make('legend', {}, label))
  if (hint !== '') element.append(make('p', { class: 'hint' }, hint))
  element.append(message)
  return { element, tell: (problems) => (message.textContent = problems.map(inWords).join(' ')) }
}

/** The fields of a group’s parts, each under its key. */
export interface PartsView {
  readonly views: readonly { readonly part: Part; readonly view: FieldView }[]
  /** Give what was filled in, by key. */
  readonly read: () => Record<string, unknown>
  readonly fill: (data: Readonly<Record<string, unknown>>) => void
  /**
   * Show problems at the fields that they are about.
   *
   * @returns The problems that are about no field.
   */
  readonly show: (problems: readonly DraftProblem[]) => DraftProblem[]
}

/** Show the parts of a group, in whatever element they are put. */
export function partsView(parts: readonly Part[], onChange: () => void): PartsView {
  const views = parts.map((part) => ({ part, view: fieldView(part.field, part, onChange) }))
  const keys = new Set<string | number | undefined>(parts.map(({ key }) => key))
  return {
    views,
    read: () =>
      Object.fromEntries(
        views.flatMap(({ part: { key, empty }, view }): [string, unknown][] => {
          const value = view.read()
          if (value !== undefined) return [[key, value]]
          return empty === 'null' ? [[key, null]] : []
        }),
      ),
    fill: (data) => {
      for (const { part, view } of views) view.fill(data[part.key])
    },
    show: (problems) => {
      for (const { part, view } of views) view.show(within(problems, part.key))
      return problems.filter(({ path: [key] }) => !keys.has(key))
    },
  }
}

function groupView(parts: readonly Part[], heading: Heading, onChange: () => void): FieldView {
  const { element, tell } = fieldset(heading)
  const { views, read, fill, show } = partsView(parts, onChange)
  element.append(...views.map(({ view }) => view.element))
  return {
    element,
    read,
    fill: (value) => fill(typeof value === 'object' && value !== null ? { ...value } : {}),
    show: (problems) => tell(show(problems)),
  }
}

/** Give the problems of what stands under a key, as seen from there. */
function within(problems: readonly DraftProblem[], key: string | number): DraftProblem[] {
  return problems
    .filter(({ path }) => path[0] === key)
    .map(({ path, ...words }) => ({ path: path.slice(1), ...words }))
}

function listView(item: Field, heading: Heading, onChange: () => void): FieldView {
  const { element, tell } = fieldset(heading)
  const items = make('div', { class: 'items' })
  const views: FieldView[] = []
  const add = (value?: unknown) => {
    const name = {
      label: `${heading.label} ${views.length + 1}`,
      hint: '',
      empty: 'missing',
      standard: null,
    } as const
    const view = fieldView(item, name, onChange)
    const remove = makeButton('Remove', () => {
      views.splice(views.indexOf(view), 1)
      row.remove()
      adder.focus()
      onChange()
    })
    remove.setAttribute('aria-label', `Remove ${name.label}`)
    const row = make('div', { class: 'item' }, view.element, remove)
    view.fill(value)
    views.push(view)
    items.append(row)
    return view
  }
  const adder = makeButton('Add', () => {
    add().element.querySelector<HTMLElement>('select, input')?.focus()
    onChange()
  })
  adder.setAttribute('aria-label', `Add to ${heading.label}`)
  element.append(items, adder)
  const fill = (value: unknown) => {
    views.length = 0
    items.replaceChildren()
    if (Array.isArray(value)) for (const one of value as unknown[]) add(one)
    // A list of things with parts is about one at least, mostly one alone.
    else if (item.sort === 'group') add()
  }
  fill(undefined)
  return {
    element,
    read: () => views.map(({ read }) => read()).filter((value) => value !== undefined),
    fill,
    show: (problems) => {
      tell(problems.filter(({ path: [key] }) => typeof key !== 'number' || views[key] === undefined))
      for (const [position, view] of views.entries()) view.show(within(problems, position))
    },
  }
}

function eitherView(
  ways: readonly { readonly label: string; readonly field: Field }[],
  heading: Heading,
  onChange: () => void,
): FieldView {
  const select = make('select', {}, make('option', { value: '' }, 'Not given'))
  const views = ways.map(({ label, field }, position) => {
    select.append(make('option', { value: String(position) }, label))
    const name = { label: `${heading.label}: ${label}`, hint: '', empty: 'missing', standard: null } as const
    return { field, view: fieldView(field, name, onChange) }
  })
  const chosen = () => (select.value === '' ? undefined : views[Number(select.value)]?.view)
  const reveal = () => {
    for (const { view } of views) view.element.hidden = view !== chosen()
  }
  const { element, show } = labelled(select, heading)
  select.addEventListener('change', reveal)
  element.append(...views.map(({ view }) => view.element))
  reveal()
  return {
    element,
    read: () => chosen()?.read(),
    fill: (value) => {
      const way =
        value === undefined || value === null ? -1 : views.findIndex(({ field }) => mayHold(field, value))
      select.value = way === -1 ? '' : String(way)
      views[way]?.view.fill(value)
      reveal()
    },
    show: (problems) => {
      show(chosen() === undefined ? problems : [])
      chosen()?.show(problems)
    },
  }
}

/** Tell whether a value is of a field’s sort. */
function mayHold(field: Field, value: unknown): boolean {
  switch (field.sort) {
    case 'choice':
      return field.options.some((option) => option.value === value)
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'list':
      return Array.isArray(value)
    default:
      return typeof value === 'object'
  }
}
