import { describe, expect, test } from 'vitest'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length, persons } from '../../support/corpus-builder.ts'
import { contextOf } from '../kinds/tables/table.ts'
import { tables } from '../kinds/tables/tables.ts'
import type { KindId } from '../../../src/kinds/registry.ts'
import type { CellAnswer, Row } from '../../../src/lineup/line-up.ts'
import type { ArticleSpec, ClaimSpec } from '../../support/corpus-builder.ts'

// What rows tell, from their headline to their cells, is written to files beside this one, to be read as a whole:
// `npx vitest run tests/unit/lineup/rows.test.ts -u` writes them.

const people = {
  'ann-archer': { name: 'Ann Archer', short: 'Archer' },
  'ben-bold': { name: 'Ben Bold', short: 'Bold' },
  'cleo-cruz': { name: 'Cleo Cruz', short: 'Cruz' },
  'dan-dale': { name: 'Dan Dale', short: 'Dale' },
  fishermen: { name: 'the quay fishermen', short: 'the fishermen', plural: true as const },
}

/** Write down all that a fact’s row tells. */
function tell(
  kind: KindId,
  articles: Readonly<Record<string, readonly ClaimSpec[] | 'silent' | 'unread'>>,
  more: Readonly<Record<string, ArticleSpec>> = {},
): string {
  const specs = Object.entries(articles).map(([id, told]): [string, ArticleSpec] => [
    id,
    { ...more[id], ...(told !== 'unread' && { answers: { question: told } }) },
  ])
  const { rows } = buildLineUp(
    buildCorpus({
      asks: ['question'],
      articles: Object.fromEntries(specs),
      people,
      facts: { question: { kind, label: 'Question', ...tables[kind].options } },
    }),
    'alma-aground',
  )
  return linesOf(rows[0]!).join('\n')
}

function linesOf(row: Row): string[] {
  return [
    `${row.headline} | ${row.reason}`,
    `${row.outcome}: ${row.difference}`,
    ...row.cells.flatMap(({ article, standing, brief, sentence, contrast, answers }) => [
      `- ${article}, ${standing}: ${brief} | ${sentence} | ${contrast ?? '–'}`,
      ...(answers.length > 1 ? answers.map(answerLine) : []),
    ]),
    ...row
      .articlePairs()
      .map(
        ({ a, b, relation, onlyA, onlyB, reason }) =>
          `- ${a} ${relation} ${b}: ${[onlyA, onlyB].map((only) => only.join(', ') || '–').join(' | ')} | ${reason}`,
      ),
    ...row.byCamp().camps.map(({ articles, says }) => `- ${articles.join(', ')} ${says}`),
    ...row.byCamp().campPairs.map(({ a, b, relation, reason }) => `- ${a} ${relation} ${b}: ${reason}`),
    ...row.voices.map(
      ({ name, reports }) => `- ${name}: ${reports.map(({ article }) => article).join(', ')}`,
    ),
  ]
}

function answerLine({ claim, more }: CellAnswer): string {
  const numbers = [claim, ...more].map(({ id }) => id.split('/')[2])
  return `  - ${claim.answer}${claim.hedge === null ? '' : ` (${claim.hedge})`}, ${claim.credit}: claim ${numbers.join(', ')}`
}

const lengthy = { minutes: null, precision: 'unspecified', as: 'lengthy' }
const [signed, initialled, drafted, postponed] = ['signed', 'initialled', 'drafted', 'postponed'].map(
  (option) => ({ option }),
)
const ann = { origin: ['ann-archer'] }
const several = { origin: ['fishermen'] }
const possible = { certainty: 'possible' as const }
const [three, two, one] = [
  ['ann-archer', 'ben-bold', 'cleo-cruz'],
  ['ann-archer', 'ben-bold'],
  ['ann-archer'],
].map((named) => persons(named, false))
const other = persons(['dan-dale'], false)
const timed = (on: string | null, clock: string, zone: string | null = null) => ({
  ...day(on),
  at: { clock, precision: 'exact', zone },
})

type Told = Readonly<Record<string, readonly ClaimSpec[] | 'silent' | 'unread'>>

const cases: Readonly<Record<string, readonly [KindId, Told]>> = {
  'one is less sure': [
    'duration',
    { blog: [{ value: length(90) }], wire: [{ value: length(90), ...possible }] },
  ],
  'the first is less sure': [
    'duration',
    {
      blog: [{ value: length(90), ...possible }],
      wire: [{ value: length(90) }],
      radio: [{ value: length(90) }],
    },
  ],
  'one names no source': [
    'duration',
    { blog: [{ value: length(90), certainty: 'reported' }], wire: [{ value: length(90) }] },
  ],
  'one voice in two ways': [
    'duration',
    { blog: [{ value: length(90), ...ann }], wire: [{ value: length(30), ...ann }] },
  ],
  'one voice in two articles, another in a third': [
    'duration',
    {
      blog: [{ value: length(90), ...ann }],
      wire: [{ value: length(90), origin: ['blog', 'ann-archer'] }],
      radio: [{ value: length(30), origin: ['ben-bold'] }],
    },
  ],
  'two voices in one article': [
    'duration',
    {
      blog: [
        { value: length(90), ...ann },
        { value: length(30), origin: ['ben-bold'] },
      ],
      wire: 'silent',
    },
  ],
  'two voices in each article': [
    'duration',
    {
      blog: [
        { value: length(90), ...ann },
        { value: length(30), origin: ['ben-bold'] },
      ],
      wire: [
        { value: length(90), ...ann },
        { value: length(30), origin: ['ben-bold'] },
      ],
    },
  ],
  'an article against itself': [
    'duration',
    { blog: [{ value: length(90) }, { value: length(30) }], wire: [{ value: length(90) }] },
  ],
  'one voice against itself': [
    'duration',
    {
      blog: [
        { value: length(90), ...ann },
        { value: length(30), ...ann },
      ],
    },
  ],
  'two voices in one article, one of them several': [
    'choice',
    {
      blog: [
        { value: signed, ...several },
        { value: postponed, ...ann },
      ],
      wire: 'silent',
    },
  ],
  'a voice that is several, in two ways': [
    'choice',
    { blog: [{ value: signed, ...several }], wire: [{ value: postponed, ...several }] },
  ],
  'a voice that is several, against itself': [
    'duration',
    {
      blog: [
        { value: length(90), ...several },
        { value: length(30), ...several },
      ],
    },
  ],
  'a voice that is several, in headline and text': [
    'choice',
    {
      blog: [
        { value: postponed, paragraph: 0, ...several },
        { value: signed, paragraph: 2, ...several },
      ],
    },
  ],
  'an answer taken back': [
    'duration',
    { blog: [{ value: length(30) }, { value: length(90), corrects: 1 }], wire: [{ value: length(90) }] },
  ],
  'several answers of one article': [
    'duration',
    {
      blog: [
        { value: lengthy, paragraph: 1 },
        { value: length(90), ...possible, paragraph: 2 },
        { value: { minutes: 90, precision: 'about' }, paragraph: 3, start: 9 },
        { value: { minutes: 90, precision: 'about' }, paragraph: 3, start: 2 },
        { value: { minutes: 90, precision: 'about' }, paragraph: 1, start: 5 },
        { value: length(90), paragraph: 9 },
      ],
    },
  ],
  'one leaves it open': [
    'duration',
    { blog: [{ value: length(90) }], wire: [{ value: lengthy }], radio: 'silent' },
  ],
  'one gives no figure': [
    'duration',
    { blog: [{ value: length(90) }], wire: [{ value: { minutes: null, precision: 'unspecified' } }] },
  ],
  'two leave it open': [
    'duration',
    {
      blog: [{ value: length(90) }],
      wire: [{ value: lengthy }],
      radio: [{ value: { minutes: null, precision: 'unspecified' } }],
    },
  ],
  'one denies': ['duration', { blog: [{ value: length(90) }], wire: [{ value: length(90), denies: true }] }],
  'one denies all': ['duration', { blog: [{ value: length(90) }], wire: [{ value: null, denies: 'all' }] }],
  'both deny': [
    'duration',
    { blog: [{ value: length(90), denies: true }], wire: [{ value: length(90), denies: true }] },
  ],
  'two sides of three, and closer': [
    'duration',
    {
      blog: [{ value: length(90) }],
      wire: [{ value: { minutes: 90, precision: 'about' } }],
      radio: [{ value: length(30) }],
      digest: 'unread',
    },
  ],
  'three versions': [
    'duration',
    { blog: [{ value: length(10) }], wire: [{ value: length(90) }], radio: [{ value: length(30) }] },
  ],
  'four texts': [
    'text',
    Object.fromEntries(
      ['blog', 'digest', 'radio', 'wire'].map((article, index) => [
        article,
        [{ value: { text: `words of ${article} that are all its own, number ${index}` } }],
      ]),
    ),
  ],
  'four lists without a name in common': [
    'people',
    Object.fromEntries(
      ['blog', 'digest', 'radio', 'wire'].map((article, index) => [
        article,
        [{ value: persons([Object.keys(people)[index]!], true) }],
      ]),
    ),
  ],
  'two lists of one length, and others': [
    'people',
    {
      blog: [{ value: persons(['ann-archer', 'ben-bold', 'cleo-cruz'], true) }],
      digest: [{ value: persons(['ann-archer', 'ben-bold', 'cleo-cruz'], true) }],
      radio: [{ value: persons(['ann-archer', 'ben-bold', 'dan-dale'], true) }],
      wire: [{ value: persons(['dan-dale'], true) }],
    },
  ],
  'whole lists, and one denies all': [
    'people',
    {
      blog: [{ value: persons(['ann-archer'], true) }],
      digest: [{ value: persons(['ann-archer', 'ben-bold'], true) }],
      radio: [{ value: persons([], true) }],
      wire: [{ value: null, denies: 'all' }],
    },
  ],
  'three lists of three lengths, the longest last, beside a denial': [
    'people',
    {
      blog: [{ value: persons(['ann-archer'], false) }],
      digest: [{ value: persons(['ben-bold', 'cleo-cruz'], false) }],
      radio: [{ value: persons(['ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale'], false) }],
      wire: [{ value: persons(['dan-dale'], false), denies: true }],
    },
  ],
  'one voice with two lists of one length': [
    'people',
    {
      blog: [{ value: persons(['ann-archer', 'ben-bold', 'cleo-cruz'], true), ...ann }],
      wire: [{ value: persons(['ann-archer', 'ben-bold', 'dan-dale'], true), ...ann }],
    },
  ],
  'two voices with two lists of one length in one article': [
    'people',
    {
      blog: [
        { value: persons(['ann-archer', 'ben-bold', 'cleo-cruz'], true), ...ann },
        { value: persons(['ann-archer', 'ben-bold', 'dan-dale'], true), origin: ['ben-bold'] },
      ],
    },
  ],
  'two lists in one article': [
    'people',
    {
      blog: [
        { value: persons(['ann-archer', 'ben-bold'], true) },
        { value: persons(['ann-archer', 'cleo-cruz'], true) },
      ],
      wire: [
        { value: persons(['ann-archer', 'ben-bold', 'cleo-cruz'], true) },
        { value: persons(['ann-archer', 'ben-bold', 'dan-dale'], true) },
      ],
    },
  ],
  'four lengths between two bounds': [
    'duration',
    {
      blog: [{ value: { minutes: 60, precision: 'under' } }],
      digest: [{ value: { minutes: 47, precision: 'exact' } }],
      radio: [{ value: { minutes: 60, precision: 'over' } }],
      wire: [{ value: { minutes: 52, precision: 'exact' } }],
    },
  ],
  'four dates, each less exact than the one before': [
    'date',
    Object.fromEntries(
      [
        { on: '2031-05-04', precision: 'day' },
        { on: null, from: '2031-05-01', to: '2031-05-10', precision: 'day' },
        { on: '2031-05', precision: 'month' },
        { on: '2031', precision: 'year' },
      ].map((date, index) => [
        ['blog', 'digest', 'radio', 'wire'][index]!,
        [{ value: { from: null, to: null, as: null, anchor: null, ...date } }],
      ]),
    ),
  ],
  'four dates, the last of which lies in the first': [
    'date',
    Object.fromEntries(
      ['2031-05', '2031-05-04', '2031-05-09', '2031-05-13'].map((on, index) => [
        ['blog', 'digest', 'radio', 'wire'][index]!,
        [
          {
            value: {
              on,
              from: null,
              to: null,
              precision: on.length === 7 ? 'month' : 'day',
              as: null,
              anchor: null,
            },
          },
        ],
      ]),
    ),
  ],
  'all silent or unread': ['duration', { blog: 'silent', wire: 'unread' }],
  'all unread': ['duration', { blog: 'unread', wire: 'unread' }],
  'only one': ['duration', { blog: 'silent', wire: [{ value: length(90) }] }],
  'lists of three lengths': [
    'people',
    { blog: [{ value: three }], wire: [{ value: two }], radio: [{ value: one }] },
  ],
  'one list leaves two out': ['people', { blog: [{ value: one }], wire: [{ value: three }] }],
  'lists that share nothing, and one that has both': [
    'people',
    {
      blog: [{ value: one }],
      wire: [{ value: other }],
      radio: [{ value: persons(['ann-archer', 'dan-dale'], false) }],
    },
  ],
  'lists of several claims': [
    'people',
    {
      blog: [{ value: one }, { value: other }],
      wire: [{ value: one, ...possible }],
      radio: [{ value: one }],
    },
  ],
  'one denies a name': ['people', { blog: [{ value: two }], wire: [{ value: one, denies: true }] }],
  'one goes less far': ['choice', { blog: [{ value: initialled }], wire: [{ value: signed }] }],
  'two go less far': [
    'choice',
    { blog: [{ value: signed }], wire: [{ value: initialled }], radio: [{ value: drafted }] },
  ],
  'options that fit and one that doesn’t': [
    'choice',
    { blog: [{ value: drafted }], wire: [{ value: postponed }], radio: [{ value: signed }] },
  ],
  'one time of day, of which one tells the day': [
    'date',
    { blog: [{ value: timed('2031-05-06', '03:50') }], wire: [{ value: timed(null, '03:50') }] },
  ],
  'one time of day, and another of the same day': [
    'date',
    {
      blog: [{ value: timed(null, '03:50') }],
      wire: [{ value: timed('2031-05-06', '03:50') }],
      radio: [{ value: timed('2031-05-06', '05:00') }],
    },
  ],
  'one time of day, of two days': [
    'date',
    {
      blog: [{ value: timed('2031-05-06', '03:50') }],
      wire: [{ value: timed(null, '03:50') }],
      radio: [{ value: timed('2031-05-07', '03:50') }],
    },
  ],
  'times of day that aren’t one, of which one tells the day': [
    'date',
    { blog: [{ value: timed('2031-05-06', '03:50') }], wire: [{ value: timed(null, '03:50', 'local') }] },
  ],
  'days, one less exact': [
    'date',
    {
      blog: [{ value: day('2031-05-06') }],
      wire: [{ value: { ...(day('2031-05-06') as object), on: '2031-05', precision: 'month' } }],
    },
  ],
}

const [early, late, latest] = ['2031-05-07', '2031-05-08', '2031-05-09'].map((published) => ({ published }))
/** Articles of the radio: the second updates the first, and the third the second. */
const versions: Readonly<Record<string, ArticleSpec>> = {
  radio: early!,
  update: { outlet: 'radio', updates: 'radio', ...late! },
  again: { outlet: 'radio', updates: 'update', ...latest! },
}
const [forty, fifty, sixty] = [40, 50, 60].map((minutes) => ({ value: length(minutes) }))

const changes: Readonly<Record<string, readonly [KindId, Told]>> = {
  'an outlet alone': ['duration', { radio: [forty!], update: [fifty!] }],
  'an outlet alone, others silent': [
    'duration',
    { radio: [forty!], update: [fifty!], blog: 'silent', wire: 'unread' },
  ],
  'others say what the update says': [
    'duration',
    { radio: [forty!], update: [fifty!], blog: [fifty!], wire: [fifty!] },
  ],
  'another says what the earlier article said': [
    'duration',
    { radio: [forty!], update: [fifty!], blog: [forty!] },
  ],
  'others differ among themselves': [
    'duration',
    { radio: [forty!], update: [fifty!], blog: [fifty!], wire: [sixty!] },
  ],
  'many answers': [
    'duration',
    {
      radio: [forty!],
      update: [fifty!],
      blog: [sixty!],
      digest: [{ value: length(70) }],
      gazette: [{ value: length(80) }],
      wire: [{ value: length(80) }],
    },
  ],
  'the same again': ['duration', { radio: [forty!], update: [forty!], blog: [forty!] }],
  'the same again, others differ': ['duration', { radio: [forty!], update: [forty!], blog: [fifty!] }],
  'the update is silent': ['duration', { radio: [forty!], update: 'silent', blog: [fifty!] }],
  'more exactly': ['duration', { radio: [{ value: lengthy }], update: [fifty!], blog: [fifty!] }],
  'less surely': ['duration', { radio: [fifty!], update: [{ ...fifty!, ...possible }] }],
  'more surely': ['duration', { radio: [{ ...fifty!, ...possible }], update: [fifty!] }],
  'what was expected': ['duration', { radio: [{ ...forty!, certainty: 'expected' }], update: [fifty!] }],
  'a denial': ['duration', { radio: [forty!], update: [{ ...forty!, denies: true }] }],
  'a voice that it credits': [
    'duration',
    { radio: [{ ...forty!, ...ann }], update: [{ ...fifty!, ...ann }], blog: [{ ...fifty!, ...ann }] },
  ],
  'twice, and one that answers otherwise': [
    'duration',
    { radio: [forty!], update: [fifty!], again: [sixty!], blog: [fifty!] },
  ],
  'there and back': ['duration', { radio: [forty!], update: [fifty!], again: [forty!] }],
  'not at once': ['duration', { radio: [forty!], update: 'silent', again: [fifty!], blog: [fifty!] }],
  'an article against itself before': [
    'duration',
    { radio: [forty!, fifty!], update: [fifty!], blog: [fifty!] },
  ],
  'names are added': [
    'people',
    { radio: [{ value: one! }], update: [{ value: three! }], blog: [{ value: two! }] },
  ],
  'names are left out': ['people', { radio: [{ value: three! }], update: [{ value: one! }] }],
  'it goes further': ['choice', { radio: [{ value: initialled! }], update: [{ value: signed! }] }],
  'it goes less far': ['choice', { radio: [{ value: signed! }], update: [{ value: initialled! }] }],
  'texts too long to be told': [
    'text',
    {
      radio: [{ value: { text: 'words that are many and go on for as long as a sentence has room' } }],
      update: [{ value: { text: 'other words that are many and go on for as long as a sentence has room' } }],
    },
  ],
}

describe('rows tell', () => {
  test('what changes where an outlet updates its account', async () => {
    const told = Object.entries(changes).map(
      ([name, [kind, articles]]) => `# ${name}\n${tell(kind, articles, versions)}\n`,
    )
    await expect(told.join('\n')).toMatchFileSnapshot('rows/changes.txt')
  })

  test('the cases that voices, certainties and articles make', async () => {
    const told = Object.entries(cases).map(
      ([name, [kind, articles]]) => `# ${name}\n${tell(kind, articles)}\n`,
    )
    await expect(told.join('\n')).toMatchFileSnapshot('rows/cases.txt')
  })

  test.each(Object.keys(kinds) as KindId[])('two answers of the kind %s', async (id) => {
    const { phrase } = kindOf(id)
    const told = tables[id].rows.map(([a, b]) => {
      const words = [a, b].map((value) => phrase(value, contextOf(tables[id])))
      return `# ${words.join(' / ')}\n${tell(id, { blog: [{ value: a }], wire: [{ value: b }] })}\n`
    })
    await expect(told.join('\n')).toMatchFileSnapshot(`rows/${id}.txt`)
  })
})
