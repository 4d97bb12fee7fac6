import type { DocumentKind, SearchDocument } from '../../../src/search/engine/document.ts'

const stories = {
  phone: { id: 'phone-call', title: 'The leaders’ phone call' },
  fair: { id: 'trade-fair', title: 'A trade fair opens' },
} as const
const facts = {
  length: { id: 'call-length', label: 'Length of the call' },
  visits: { id: 'visits', label: 'Invitations' },
  team: { id: 'team', label: 'Who negotiates' },
  place: { id: 'place', label: 'Place of the meeting' },
  stands: { id: 'stands', label: 'Number of stands' },
} as const
export const outlets = {
  herald: { id: 'herald', name: 'The Morning Herald' },
  courier: { id: 'courier', name: 'Evening Courier' },
  blog: { id: 'blog', name: 'the harbour blog' },
} as const
export const people = {
  kremlin: { id: 'kremlin', name: 'Kremlin' },
  zelensky: { id: 'volodymyr-zelensky', name: 'Volodymyr Zelensky' },
} as const

interface Example {
  kind?: DocumentKind
  story?: keyof typeof stories
  fact?: keyof typeof facts | null
  outlet?: keyof typeof outlets | null
  title?: string
  answer?: string
  quote?: string
  coverage?: SearchDocument['coverage']
  origins?: readonly (keyof typeof people)[]
  keywords?: readonly string[]
}

/**
 * Make a document; what isn’t given is a plain claim of the Herald’s about the length of the phone call.
 *
 * @param example - What matters to a test.
 */
export function exampleDocument(example: Example = {}): SearchDocument {
  const { kind = 'claim', story = 'phone', fact = 'length', outlet = 'herald' } = example
  const article = outlet && `${outlet}-${story}`
  const factId = fact && facts[fact].id
  return {
    kind,
    url: [`stories/${stories[story].id}/`, factId && `#${factId}`, article && `.${article}`].join(''),
    placeUrl: article && factId && kind === 'claim' ? `articles/${article}/#${factId}` : null,
    title: example.title ?? (fact ? facts[fact].label : ''),
    answer: example.answer ?? '',
    quote: example.quote ?? '',
    story: stories[story],
    fact: fact && facts[fact],
    outlet: outlet && outlets[outlet],
    article: outlet && article ? { id: article, name: outlets[outlet].name } : null,
    note: 'In its own voice',
    coverage: example.coverage ?? (kind === 'claim' ? 'says' : null),
    origins: (example.origins ?? []).map((origin) => people[origin]),
    keywords: example.keywords ?? [],
    cues: [],
  }
}

/** A small corpus of invented texts. */
export const exampleDocuments: readonly SearchDocument[] = [
  exampleDocument({ kind: 'fact', outlet: null, answer: 'How long did the call last?' }),
  exampleDocument({ answer: 'a long time, no figure', quote: 'calls it a “lengthy” talk by telephone' }),
  exampleDocument({
    outlet: 'courier',
    answer: 'about 90 minutes',
    quote: 'they spoke for nearly an hour-and-a-half',
    origins: ['kremlin'],
  }),
  exampleDocument({ outlet: 'blog', answer: '90 minutes', quote: 'a 90-minute chat, start to finish' }),
  exampleDocument({ kind: 'fact', fact: 'visits', outlet: null, answer: 'Who invited whom, and where to?' }),
  exampleDocument({
    fact: 'visits',
    answer: 'the guest is asked to Moscow',
    quote: 'he invited his caller to Moscow for the spring',
    origins: ['kremlin'],
  }),
  exampleDocument({
    fact: 'visits',
    outlet: 'courier',
    answer: 'no visit',
    quote: 'nobody was invited anywhere',
    coverage: 'denies',
  }),
  exampleDocument({ kind: 'silence', fact: 'visits', outlet: 'blog', coverage: 'silent' }),
  exampleDocument({ kind: 'fact', fact: 'team', outlet: null, answer: 'Who leads the talks?' }),
  exampleDocument({
    fact: 'team',
    answer: 'Steve Witkoff and three others',
    quote: 'the envoy Witkoff will lead, with three more at his side',
  }),
  exampleDocument({
    fact: 'team',
    outlet: 'courier',
    answer: 'Volodymyr Zelensky’s own envoys',
    quote: 'Kyiv sends envoys of its own',
    origins: ['zelensky'],
    keywords: ['Zelenskyy', 'Zelenskij'],
  }),
  exampleDocument({
    fact: 'place',
    answer: 'Saudi Arabia',
    quote: 'a first meeting, most likely in Saudi Arabia',
  }),
  exampleDocument({
    fact: 'place',
    outlet: 'courier',
    answer: 'Élysée Palace in Paris',
    quote: 'perhaps at the Élysée, in Paris',
  }),
  exampleDocument({
    story: 'fair',
    fact: 'stands',
    outlet: 'courier',
    answer: '1,500',
    quote: 'some 1,500 stands fill the hall, said its keeper in Saudi slippers',
  }),
  exampleDocument({
    story: 'fair',
    fact: 'stands',
    outlet: 'blog',
    answer: '普京与客人通话',
    quote: 'طالت المكالمة كثيرًا',
  }),
  exampleDocument({ kind: 'article', fact: null, title: 'Two leaders talk at length' }),
  exampleDocument({ kind: 'article', fact: null, outlet: 'courier', title: 'A telephone in the harbour' }),
]
