import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length, persons } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'

const silent: ArticleSpec = { answers: { question: 'silent' } }
const unread: ArticleSpec = {}

/** An article that answers the fact under test. */
function says(...values: unknown[]): ArticleSpec {
  return { answers: { question: values.map((value) => ({ value })) } }
}

/** An article’s single claim with more about it. */
function claims(...specs: ClaimSpec[]): ArticleSpec {
  return { answers: { question: specs } }
}

const guard = (value: unknown): ArticleSpec => claims({ value, origin: ['coast-guard'] })
const possible = (value: unknown): ArticleSpec => claims({ value, certainty: 'possible' })
const denies = (...values: unknown[]): ArticleSpec =>
  claims(...values.map((value) => ({ value, denies: true as const })))

const [about90, exactly90, under90] = [length(90, 'about'), length(90), length(90, 'under')]
const [exactly30, exactly10, lengthy] = [length(30), length(10), length(null)]
const long =
  'the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser'

interface Case {
  readonly articles: CorpusSpec['articles']
  readonly kind?: string
  readonly outlets?: NonNullable<CorpusSpec['outlets']>
  readonly outcome: string
  readonly headline: string
  readonly reason: string
}

/** Build the row of one fact of a kind; other keys than the kind’s own come from the invented world. */
function rowOf({ kind = 'duration', articles, outlets = {} }: Case) {
  const corpus = buildCorpus({
    asks: ['question'],
    articles,
    outlets,
    facts: {
      question: {
        kind,
        label: 'Question',
        unit: { one: 'call', many: 'calls' },
        places: ['Oslo', 'Bergen'],
        ...(kind === 'choice' && {
          options: { fog: 'the fog', helm: 'a mistake at the helm', engine: 'the engine' },
        }),
        ...(kind === 'topics' && { topics: { lights: 'the lights', radar: 'the radar' } }),
      },
    },
  })
  return buildLineUp(corpus, 'alma-aground').rows[0]!
}

const cases: Record<string, Case> = {
  'no article': {
    articles: {},
    outcome: 'unread',
    headline: 'No article tells this story yet.',
    reason: 'No article tells this story yet.',
  },
  'one article, unread': {
    articles: { blog: unread },
    outcome: 'unread',
    headline: 'Nobody has read the quay blog for this yet.',
    reason: 'Nobody has read the quay blog for this yet.',
  },
  'one article, unread, with a long name': {
    articles: { isles: unread },
    outlets: { isles: { name: long } },
    outcome: 'unread',
    headline: 'Nobody has read the only article for this yet.',
    reason:
      'Nobody has read the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser for this yet.',
  },
  'one article, silent': {
    articles: { blog: silent },
    outcome: 'silent',
    headline: 'The quay blog, the only article, is silent on this.',
    reason: 'The quay blog is silent on this; somebody read it for this and found no answer.',
  },
  'one article, silent, with a long name': {
    articles: { isles: silent },
    outlets: { isles: { name: long } },
    outcome: 'silent',
    headline: 'The only article is silent on this.',
    reason:
      'The Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser is silent on this; somebody read it for this and found no answer.',
  },
  'all unread': {
    articles: { blog: unread, gazette: unread, wire: unread },
    outcome: 'unread',
    headline: 'Nobody has read the three articles for this yet.',
    reason: 'Nobody has read the quay blog, Harbour Gazette and Skerry Wire for this yet.',
  },
  'two articles, both silent': {
    articles: { blog: silent, gazette: silent },
    outcome: 'silent',
    headline: 'Both articles are silent on this.',
    reason:
      'The quay blog and Harbour Gazette are silent on this; somebody read them for this and found no answer.',
  },
  'many articles, all silent': {
    articles: { blog: silent, digest: silent, evening: silent, gazette: silent, radio: silent, wire: silent },
    outcome: 'silent',
    headline: 'All six articles are silent on this.',
    reason:
      'The quay blog, the morning digest, Evening Star and three others are silent on this; somebody read them for this and found no answer.',
  },
  'one silent, one unread': {
    articles: { blog: silent, gazette: unread },
    outcome: 'silent',
    headline: '1 of 2 articles is silent on this; nobody has read the other yet.',
    reason:
      'The quay blog is silent on this; somebody read it for this and found no answer. Nobody has read Harbour Gazette for this yet.',
  },
  'some silent, some unread': {
    articles: { blog: silent, gazette: silent, radio: unread, wire: unread },
    outcome: 'silent',
    headline: '2 of 4 articles are silent on this; nobody has read the other two yet.',
    reason:
      'The quay blog and Harbour Gazette are silent on this; somebody read them for this and found no answer. Nobody has read Radio Nordhavn and Skerry Wire for this yet.',
  },
  'the only article answers': {
    articles: { blog: says(exactly90) },
    outcome: 'single',
    headline: 'The quay blog gives a length: 90 minutes.',
    reason: 'The quay blog gives a length: 90 minutes; it speaks in its own voice.',
  },
  'the only article, with a long name': {
    articles: { isles: says(exactly90) },
    outlets: { isles: { name: long } },
    outcome: 'single',
    headline: 'The only article gives a length: 90 minutes.',
    reason:
      'The Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser gives a length: 90 minutes; it speaks in its own voice.',
  },
  'one answers': {
    articles: { blog: guard(exactly90), gazette: silent, radio: silent, wire: unread },
    outcome: 'single',
    headline: 'Only the quay blog gives a length: 90 minutes; two are silent; one is not read yet.',
    reason:
      'Only the quay blog gives a length: 90 minutes; it credits the coast guard. Harbour Gazette and Radio Nordhavn are silent on this; nobody has read Skerry Wire for this yet.',
  },
  'one answers, with a long name': {
    articles: { blog: silent, isles: says(exactly90) },
    outlets: { isles: { name: long } },
    outcome: 'single',
    headline: 'Only one article gives a length: 90 minutes; one is silent.',
    reason:
      'Only the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser gives a length: 90 minutes; it speaks in its own voice. The quay blog is silent on this.',
  },
  'one answers, hedging': {
    articles: { blog: possible(exactly90), gazette: silent },
    outcome: 'single',
    headline: 'Only the quay blog gives a length: 90 minutes; it is put as possible; one is silent.',
    reason:
      'Only the quay blog gives a length: 90 minutes; it speaks in its own voice. The quay blog puts it as possible; Harbour Gazette is silent on this.',
  },
  'one answers, with several claims of several origins': {
    articles: {
      blog: claims({ value: exactly90 }, { value: about90, origin: ['ada-holm'] }),
      gazette: silent,
    },
    outcome: 'single',
    headline: 'Only the quay blog gives a length: 90 minutes, and also: about 90 minutes; one is silent.',
    reason:
      'Only the quay blog gives a length: 90 minutes, and also: about 90 minutes. Harbour Gazette is silent on this.',
  },
  'one answers, and leaves it open': {
    articles: { blog: says(lengthy), gazette: silent },
    outcome: 'single',
    headline: 'Only the quay blog answers, and gives no figure; one is silent.',
    reason:
      'Only the quay blog answers, and gives no figure; it speaks in its own voice. Harbour Gazette is silent on this.',
  },
  'one denies': {
    articles: { blog: denies(exactly90), gazette: silent },
    outcome: 'single',
    headline: 'Only the quay blog answers; it denies: 90 minutes; one is silent.',
    reason:
      'Only the quay blog answers; it denies: 90 minutes; it speaks in its own voice. Harbour Gazette is silent on this.',
  },
  'one denies, with a long name': {
    articles: { blog: silent, isles: denies(exactly90, exactly30) },
    outlets: { isles: { name: long } },
    outcome: 'single',
    headline: 'Only one article answers; it denies: 90 minutes, and also: 30 minutes; one is silent.',
    reason:
      'Only the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser answers; it denies: 90 minutes, and also: 30 minutes; it speaks in its own voice. The quay blog is silent on this.',
  },
  'one says one thing and denies another': {
    articles: { blog: claims({ value: exactly90 }, { value: exactly30, denies: true }), gazette: silent },
    outcome: 'single',
    headline: 'Only the quay blog answers; it says: 90 minutes, and denies: 30 minutes; one is silent.',
    reason:
      'Only the quay blog answers; it says: 90 minutes, and denies: 30 minutes; it speaks in its own voice. Harbour Gazette is silent on this.',
  },
  'one disagrees with itself': {
    articles: { blog: says(exactly90, exactly30), gazette: silent },
    outcome: 'self-conflict',
    headline:
      'Only the quay blog gives a length and disagrees with itself; it says: 90 minutes, and also: 30 minutes.',
    reason:
      'Only the quay blog gives a length and disagrees with itself; it says: 90 minutes, and also: 30 minutes; it speaks in its own voice. Harbour Gazette is silent on this.',
  },
  'one disagrees with itself, with a long name': {
    articles: { blog: silent, isles: says(exactly90, exactly30) },
    outlets: { isles: { name: long } },
    outcome: 'self-conflict',
    headline:
      'Only one article gives a length and disagrees with itself; it says: 90 minutes, and also: 30 minutes.',
    reason:
      'Only the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser gives a length and disagrees with itself; it says: 90 minutes, and also: 30 minutes; it speaks in its own voice. The quay blog is silent on this.',
  },
  'two, the same': {
    articles: { blog: says(exactly90), gazette: says(exactly90) },
    outcome: 'same',
    headline: 'Both articles give the same length: 90 minutes.',
    reason: 'Both articles give the same length: 90 minutes; two articles, two independent origins.',
  },
  'two, the same, one hedging': {
    articles: { blog: says(exactly90), gazette: possible(exactly90) },
    outcome: 'compatible',
    headline: 'Both articles give the same length: 90 minutes; Harbour Gazette puts it as possible.',
    reason:
      'Both articles give the same length: 90 minutes; both say 90 minutes; the quay blog states it, Harbour Gazette puts it as possible; two articles, two independent origins.',
  },
  'two, the same, both hedging': {
    articles: { blog: possible(exactly90), gazette: possible(exactly90) },
    outcome: 'same',
    headline: 'Both articles give the same length: 90 minutes; both put it as possible.',
    reason:
      'Both articles give the same length: 90 minutes; two articles, two independent origins. The quay blog and Harbour Gazette put it as possible.',
  },
  'two, the same, of one origin': {
    articles: { blog: guard(exactly90), gazette: guard(exactly90) },
    outcome: 'same',
    headline: 'Both articles give the same length: 90 minutes; both credit the coast guard.',
    reason:
      'Both articles give the same length: 90 minutes; both credit the coast guard, so they are not independent; two articles, one independent origin.',
  },
  'two articles of one outlet, in its own voice': {
    articles: {
      one: { outlet: 'gazette', ...says(exactly90) },
      two: { outlet: 'gazette', ...says(exactly90) },
    },
    outcome: 'same',
    headline: 'Both articles give the same length: 90 minutes; both rest on Harbour Gazette.',
    reason:
      'Both articles give the same length: 90 minutes; both rest on Harbour Gazette, so they are not independent; two articles, one independent origin.',
  },
  'two, compatible': {
    articles: { blog: says(exactly90), gazette: says(about90) },
    outcome: 'compatible',
    headline: 'Both articles give a length; both fit about 90 minutes.',
    reason:
      'Both articles give a length; both fit about 90 minutes; 90 minutes fits about 90 minutes, taken as 75 to 105 minutes; two articles, two independent origins.',
  },
  'two, compatible, with no answer that stands for both': {
    articles: { blog: says(length(60, 'over')), gazette: says(length(80, 'about')) },
    outcome: 'compatible',
    headline: 'Both articles give a length; their answers fit together.',
    reason:
      'Both articles give a length; their answers fit together; about 80 minutes lies within more than 1 hour, taken as 1 hour to 2 hours; two articles, two independent origins.',
  },
  'two, in conflict': {
    articles: { blog: says(exactly90), gazette: says(exactly30), radio: silent, wire: unread },
    outcome: 'conflict',
    headline:
      'The quay blog says: 90 minutes; Harbour Gazette says: 30 minutes; one is silent; one is not read yet.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette says: 30 minutes; 30 minutes and 90 minutes are different figures; two articles, two independent origins. Radio Nordhavn is silent on this; nobody has read Skerry Wire for this yet.',
  },
  'two, in conflict, with long names': {
    articles: { blog: says(exactly90), isles: says(exactly30) },
    outlets: { isles: { name: long } },
    outcome: 'conflict',
    headline: 'Both articles disagree on the length.',
    reason:
      'The quay blog says: 90 minutes; the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser says: 30 minutes; 30 minutes and 90 minutes are different figures; two articles, two independent origins.',
  },
  'two, in conflict, with long answers': {
    articles: {
      blog: says(persons(['ada-holm', 'bo-lind', 'cy-marsh', 'coast-guard'])),
      gazette: says(persons(['ada-holm', 'bo-lind', 'cy-marsh'])),
    },
    kind: 'people',
    outcome: 'conflict',
    headline: 'The quay blog and Harbour Gazette disagree on the names.',
    reason:
      'The quay blog says: Ada Holm, Bo Lind, Cy Marsh and the coast guard; Harbour Gazette says: Ada Holm, Bo Lind and Cy Marsh; both lists claim to be whole, but only one names the coast guard; two articles, two independent origins.',
  },
  'one says what another denies': {
    articles: { blog: says(exactly90), gazette: denies(exactly90) },
    outcome: 'conflict',
    headline: 'The quay blog says: 90 minutes; Harbour Gazette denies: 90 minutes.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette denies: 90 minutes; two articles, two independent origins.',
  },
  'one denies another answer': {
    articles: { blog: says(exactly90), gazette: denies(exactly30) },
    outcome: 'incomparable',
    headline:
      'The quay blog says: 90 minutes; Harbour Gazette denies: 30 minutes; the two can’t be compared.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette denies: 30 minutes; the two can’t be compared; Harbour Gazette denies one answer, which leaves open the one that the quay blog gives: 90 minutes; two articles, two independent origins.',
  },
  'both deny the same': {
    articles: { blog: denies(exactly90), gazette: denies(exactly90), radio: silent },
    outcome: 'same',
    headline: '2 of 3 articles deny the same: 90 minutes; one is silent.',
    reason:
      '2 of 3 articles deny the same: 90 minutes; two articles, two independent origins. Radio Nordhavn is silent on this.',
  },
  'both deny what fits': {
    articles: { blog: denies(exactly90), gazette: denies(about90), radio: silent },
    outcome: 'compatible',
    headline: '2 of 3 articles answer; no two conflict; one is silent.',
    reason:
      '2 of 3 articles answer; no two conflict; both deny, the one: 90 minutes, the other: about 90 minutes; two articles, two independent origins. Radio Nordhavn is silent on this.',
  },
  'four, as in the design': {
    articles: {
      blog: says(under90),
      gazette: guard(about90),
      radio: says(lengthy),
      wire: claims({ value: exactly90, origin: ['evening', 'cy-marsh'] }),
    },
    outcome: 'compatible',
    headline: '3 of 4 articles give a length; all fit about 90 minutes; two of them credit the coast guard.',
    reason:
      '3 of 4 articles give a length; all fit about 90 minutes; two of them credit the coast guard, so they are not independent; four articles, three independent origins. Radio Nordhavn gives no figure.',
  },
  'three, all the same': {
    articles: { blog: says(exactly90), gazette: says(exactly90), wire: says(exactly90) },
    outcome: 'same',
    headline: 'All three articles give the same length: 90 minutes.',
    reason: 'All three articles give the same length: 90 minutes; three articles, three independent origins.',
  },
  'three, all of one origin': {
    articles: { blog: guard(exactly90), gazette: guard(exactly90), wire: guard(about90) },
    outcome: 'compatible',
    headline: 'All three articles give a length; all fit about 90 minutes; all three credit the coast guard.',
    reason:
      'All three articles give a length; all fit about 90 minutes; all three credit the coast guard, so they are not independent; three articles, one independent origin.',
  },
  'some share an origin in part': {
    articles: {
      blog: claims({ value: exactly90 }, { value: about90, origin: ['ada-holm'] }),
      gazette: claims({ value: about90, origin: ['ada-holm'] }),
      wire: says(exactly90),
    },
    outcome: 'compatible',
    headline: 'All three articles give a length; all fit about 90 minutes.',
    reason:
      'All three articles give a length; all fit about 90 minutes; Harbour Gazette beside Skerry Wire: 90 minutes fits about 90 minutes, taken as 75 to 105 minutes; the quay blog and Harbour Gazette share an origin: Ada Holm; three articles, three independent origins.',
  },
  'one gives a length, others leave it open': {
    articles: { blog: says(lengthy), gazette: says(exactly90), radio: says(lengthy), wire: silent },
    outcome: 'incomparable',
    headline: 'Only Harbour Gazette gives a length: 90 minutes; two others give no figure; one is silent.',
    reason:
      'Only Harbour Gazette gives a length: 90 minutes; three articles, three independent origins. The quay blog and Radio Nordhavn give no figure; Skerry Wire is silent on this.',
  },
  'all leave it open': {
    articles: { blog: says(lengthy), gazette: says(lengthy), radio: silent },
    outcome: 'same',
    headline: '2 of 3 articles answer, but give no figure; one is silent.',
    reason:
      '2 of 3 articles answer, but give no figure; two articles, two independent origins. Radio Nordhavn is silent on this.',
  },
  'all leave it open in words of their own': {
    articles: { blog: says(day(null, 'soon')), gazette: says(day(null, 'before long')) },
    kind: 'date',
    outcome: 'incomparable',
    headline: 'Both articles answer, but say only “soon” and “before long”.',
    reason:
      'Both articles answer, but say only “soon” and “before long”; one says “before long”, the other “soon”, and neither gives a date; two articles, two independent origins.',
  },
  'one outlier': {
    articles: {
      blog: says(exactly90),
      gazette: says(about90),
      radio: says(exactly30),
      wire: says(exactly90),
    },
    outcome: 'conflict',
    headline: 'Three articles fit about 90 minutes; Radio Nordhavn says: 30 minutes.',
    reason:
      'The quay blog, Harbour Gazette and Skerry Wire fit about 90 minutes; Radio Nordhavn says: 30 minutes; the quay blog beside Radio Nordhavn: 30 minutes and 90 minutes are different figures; four articles, four independent origins.',
  },
  'one outlier among three, with nothing that stands for the others': {
    articles: { blog: says(length(60, 'over')), gazette: says(length(80, 'about')), radio: says(exactly10) },
    outcome: 'conflict',
    headline: 'Two articles agree; Radio Nordhavn says: 10 minutes.',
    reason:
      'The quay blog and Harbour Gazette agree; Radio Nordhavn says: 10 minutes; the quay blog beside Radio Nordhavn: 10 minutes and more than 1 hour (1 hour to 2 hours) don’t overlap; three articles, three independent origins.',
  },
  'one outlier, with long names': {
    articles: { isles: says(exactly10), gazette: says(exactly90), radio: says(exactly90) },
    outlets: { isles: { name: long } },
    outcome: 'conflict',
    headline: 'Two articles disagree with one other on the length.',
    reason:
      'Harbour Gazette and Radio Nordhavn say: 90 minutes; the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser says: 10 minutes; Harbour Gazette beside the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser: 10 minutes and 90 minutes are different figures; three articles, three independent origins.',
  },
  'two camps': {
    articles: {
      blog: says(exactly90),
      digest: says(exactly30),
      gazette: says(about90),
      radio: says(exactly30),
    },
    outcome: 'conflict',
    headline: 'Two articles fit about 90 minutes; two others say: 30 minutes.',
    reason:
      'The quay blog and Harbour Gazette fit about 90 minutes; the morning digest and Radio Nordhavn say: 30 minutes; the quay blog beside the morning digest: 30 minutes and 90 minutes are different figures; four articles, four independent origins.',
  },
  'three camps': {
    articles: { blog: says(exactly90), gazette: says(exactly30), radio: silent, wire: says(exactly10) },
    outcome: 'conflict',
    headline:
      'The quay blog says: 90 minutes; Harbour Gazette says: 30 minutes; Skerry Wire says: 10 minutes; one is silent.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette says: 30 minutes; Skerry Wire says: 10 minutes; the quay blog beside Harbour Gazette: 30 minutes and 90 minutes are different figures; three articles, three independent origins. Radio Nordhavn is silent on this.',
  },
  'many camps': {
    articles: {
      blog: says(exactly90),
      digest: says(exactly30),
      evening: says(length(200)),
      gazette: says(length(50)),
      radio: says(length(400)),
      wire: says(exactly10),
    },
    outcome: 'conflict',
    headline: 'Six articles give six conflicting answers.',
    reason:
      'The quay blog says: 90 minutes; the morning digest says: 30 minutes; Evening Star says: 3 hours 20 minutes; Harbour Gazette says: 50 minutes; Radio Nordhavn says: 6 hours 40 minutes; Skerry Wire says: 10 minutes; the quay blog beside the morning digest: 30 minutes and 90 minutes are different figures; six articles, six independent origins.',
  },
  'camps that overlap': {
    articles: {
      blog: says(exactly90),
      digest: says(length(200)),
      evening: says(lengthy),
      gazette: says(exactly30),
      radio: says(length(120)),
      wire: says(length(60, 'over')),
    },
    outcome: 'conflict',
    headline: '8 of 15 pairs of articles disagree on the length; Evening Star gives no figure.',
    reason:
      '8 of 15 pairs of articles disagree: the quay blog with the morning digest, the quay blog with Harbour Gazette, the quay blog with Radio Nordhavn and five others; the quay blog beside the morning digest: 3 hours 20 minutes and 90 minutes are different figures; six articles, six independent origins. Evening Star gives no figure.',
  },
  'one against several that can’t be compared': {
    articles: {
      blog: says(exactly90),
      gazette: denies(about90),
      radio: denies(under90),
      wire: denies(exactly90),
    },
    outcome: 'conflict',
    headline: 'Three articles agree in what they deny; the quay blog says: 90 minutes.',
    reason:
      'Harbour Gazette, Radio Nordhavn and Skerry Wire agree in what they deny; the quay blog says: 90 minutes; four articles, four independent origins.',
  },
  'two in conflict, others stay out': {
    articles: {
      blog: says(exactly90),
      digest: possible(length(75, 'over')),
      gazette: says(length(120)),
      radio: says(lengthy),
      wire: says(length(60, 'over')),
    },
    outcome: 'conflict',
    headline:
      'The quay blog says: 90 minutes; Harbour Gazette says: 2 hours; two others conflict with neither.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette says: 2 hours; the quay blog beside Harbour Gazette: 2 hours and 90 minutes are different figures; five articles, five independent origins. The morning digest puts it as possible; Radio Nordhavn gives no figure; the morning digest and Skerry Wire conflict with neither.',
  },
  'three camps, one stays out': {
    articles: {
      blog: says(exactly90),
      digest: says(length(100)),
      gazette: says(length(120)),
      wire: says(length(70, 'over')),
    },
    outcome: 'conflict',
    headline:
      'The quay blog says: 90 minutes; the morning digest says: 100 minutes; Harbour Gazette says: 2 hours.',
    reason:
      'The quay blog says: 90 minutes; the morning digest says: 100 minutes; Harbour Gazette says: 2 hours; the quay blog beside the morning digest: 100 minutes and 90 minutes are different figures; four articles, four independent origins. Skerry Wire conflicts with none of them.',
  },
  'one of several disagrees with itself': {
    articles: { blog: says(exactly90, exactly30), gazette: says(about90), wire: says(exactly90) },
    outcome: 'self-conflict',
    headline: 'All three articles answer; they agree in part, but the quay blog disagrees with itself.',
    reason:
      'All three articles answer; they agree in part, but one disagrees with itself; three articles, three independent origins. The quay blog disagrees with itself: 30 minutes and 90 minutes are different figures.',
  },
  'two of several disagree with themselves': {
    articles: { blog: says(exactly90, exactly30), gazette: says(exactly30, exactly90), wire: silent },
    outcome: 'self-conflict',
    headline: '2 of 3 articles answer; they agree in part, but two disagree with themselves; one is silent.',
    reason:
      '2 of 3 articles answer; they agree in part, but two disagree with themselves; two articles, two independent origins. The quay blog disagrees with itself: 30 minutes and 90 minutes are different figures; Harbour Gazette disagrees with itself: 30 minutes and 90 minutes are different figures; Skerry Wire is silent on this.',
  },
  'one disagrees with itself and with another': {
    articles: { blog: says(exactly90, exactly30), gazette: says(exactly10), wire: says(exactly10) },
    outcome: 'conflict',
    headline: 'Two articles say: 10 minutes; the quay blog says: 90 minutes, and also: 30 minutes.',
    reason:
      'Harbour Gazette and Skerry Wire say: 10 minutes; the quay blog says: 90 minutes, and also: 30 minutes; the quay blog beside Harbour Gazette: 10 minutes and 90 minutes are different figures; one more pair of claims conflicts; three articles, three independent origins. The quay blog disagrees with itself: 30 minutes and 90 minutes are different figures.',
  },
  'one of two with a long name disagrees with itself': {
    articles: { blog: says(exactly90), isles: says(exactly90, exactly30) },
    outlets: { isles: { name: long } },
    outcome: 'self-conflict',
    headline: 'Both articles answer; they agree in part, but one disagrees with itself.',
    reason:
      'Both articles answer; they agree in part, but one disagrees with itself; two articles, two independent origins. The Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser disagrees with itself: 30 minutes and 90 minutes are different figures.',
  },
  'two with several answers, all alike': {
    articles: { blog: says(exactly90, about90), gazette: says(exactly90, about90) },
    outcome: 'same',
    headline: 'Both articles give a length; both fit about 90 minutes.',
    reason: 'Both articles give a length; both fit about 90 minutes; two articles, two independent origins.',
  },
  'lists that fit': {
    articles: {
      blog: says(persons(['ada-holm', 'bo-lind'])),
      gazette: says(persons(['bo-lind'], false)),
      radio: says(persons([], false)),
      wire: says(persons(['ada-holm'], false)),
    },
    kind: 'people',
    outcome: 'compatible',
    headline: '3 of 4 articles give names; their answers fit together; Radio Nordhavn gives no names.',
    reason:
      '3 of 4 articles give names; their answers fit together; the quay blog beside Harbour Gazette: one names Ada Holm as well; four articles, four independent origins. Radio Nordhavn gives no names.',
  },
  'dates of one day in several words': {
    articles: {
      blog: says(day('2031-05-06', 'yesterday')),
      gazette: says(day('2031-05-06')),
      radio: says(day(null, 'soon')),
    },
    kind: 'date',
    outcome: 'same',
    headline: '2 of 3 articles give the same date: 6 May 2031; Radio Nordhavn says only “soon”.',
    reason:
      '2 of 3 articles give the same date: 6 May 2031; three articles, three independent origins. Radio Nordhavn says only “soon”.',
  },
  'a day within a month': {
    articles: {
      blog: says(day('2031-05-06', 'yesterday')),
      gazette: says({ ...day('2031-05'), precision: 'month' }),
    },
    kind: 'date',
    outcome: 'compatible',
    headline: 'Both articles give a date; both fit 6 May 2031.',
    reason:
      'Both articles give a date; both fit 6 May 2031; 6 May 2031 (“yesterday”) lies within May 2031; two articles, two independent origins.',
  },
  'months and years': {
    articles: {
      blog: says({ ...day('2031'), precision: 'year' }),
      gazette: says({ ...day('2031-05'), precision: 'month' }),
    },
    kind: 'date',
    outcome: 'compatible',
    headline: 'Both articles give a date; their answers fit together.',
    reason:
      'Both articles give a date; their answers fit together; May 2031 lies within 2031; two articles, two independent origins.',
  },
  numbers: {
    articles: {
      blog: says({ amount: 3, precision: 'exact' }),
      gazette: says({ amount: 2, precision: 'over' }),
      radio: says({ precision: 'unspecified' }),
    },
    kind: 'quantity',
    outcome: 'compatible',
    headline: '2 of 3 articles give a figure; both fit 3 calls; Radio Nordhavn gives no figure.',
    reason:
      '2 of 3 articles give a figure; both fit 3 calls; the quay blog beside Harbour Gazette: 3 calls fits more than 2 calls, taken as 2 to 4 calls; three articles, three independent origins. Radio Nordhavn gives no figure.',
  },
  choices: {
    articles: {
      blog: says({ option: 'fog' }),
      gazette: says({ option: 'fog' }),
      wire: possible({ option: 'helm' }),
    },
    kind: 'choice',
    outcome: 'conflict',
    headline:
      'Two articles say: the fog; Skerry Wire says: a mistake at the helm; Skerry Wire puts it as possible.',
    reason:
      'The quay blog and Harbour Gazette say: the fog; Skerry Wire says: a mistake at the helm; the quay blog beside Skerry Wire: one says the fog, the other a mistake at the helm; the quay blog states it, Skerry Wire puts it as possible; three articles, three independent origins.',
  },
  topics: {
    articles: {
      blog: says({ topics: ['lights'], complete: false }),
      gazette: says({ topics: [], complete: false }),
    },
    kind: 'topics',
    outcome: 'incomparable',
    headline: 'Only the quay blog names topics: the lights, among others; Harbour Gazette gives no topics.',
    reason:
      'Only the quay blog names topics: the lights, among others; two articles, two independent origins. Harbour Gazette gives no topics.',
  },
  'texts, all different': {
    articles: { blog: says({ text: 'calm' }), gazette: says({ text: 'afraid' }) },
    kind: 'text',
    outcome: 'incomparable',
    headline: 'The quay blog says: calm; Harbour Gazette says: afraid; the two can’t be compared.',
    reason:
      'The quay blog says: calm; Harbour Gazette says: afraid; the two can’t be compared; they put it in different words, “afraid” and “calm”; two articles, two independent origins.',
  },
  'texts, some alike': {
    articles: {
      blog: says({ text: 'calm' }),
      gazette: says({ text: 'afraid' }),
      wire: says({ text: 'calm' }),
    },
    kind: 'text',
    outcome: 'incomparable',
    headline: 'All three articles give two answers that can’t be compared.',
    reason:
      'All three articles give two answers that can’t be compared; the quay blog beside Harbour Gazette: they put it in different words, “afraid” and “calm”; three articles, three independent origins.',
  },
  meetings: {
    articles: {
      blog: claims({
        value: { where: 'Oslo', who: [], when: 'soon', order: 1, of: 3 },
        certainty: 'expected',
      }),
      gazette: says({ where: 'Bergen', who: ['ada-holm'], when: null, order: null, of: null }),
      radio: says({ where: null, who: [], when: null, order: null, of: null }),
    },
    kind: 'meeting',
    outcome: 'conflict',
    headline:
      'The quay blog says: the first of three meetings, Oslo, “soon”; Harbour Gazette says: Bergen, Ada Holm.',
    reason:
      'The quay blog says: the first of three meetings, Oslo, “soon”; Harbour Gazette says: Bergen, Ada Holm; the quay blog beside Harbour Gazette: they differ on the place: Bergen against Oslo; the quay blog puts it as expected, Harbour Gazette states it; three articles, three independent origins. Radio Nordhavn says only a meeting, no details.',
  },
  invitations: {
    articles: {
      blog: says({ extended: [{ from: 'ada-holm', to: 'bo-lind', where: 'Oslo', occasion: null }] }),
      gazette: says({ extended: [{ from: 'ada-holm', to: 'bo-lind', where: null, occasion: 'tea' }] }),
      radio: silent,
    },
    kind: 'invitations',
    outcome: 'compatible',
    headline: '2 of 3 articles tell of an invitation; their answers fit together; one is silent.',
    reason:
      '2 of 3 articles tell of an invitation; their answers fit together; one gives the place (Oslo), the other gives the occasion (tea); two articles, two independent origins. Radio Nordhavn is silent on this.',
  },
  'two with the same lists, several each': {
    articles: {
      blog: says(persons(['ada-holm'], false), persons(['bo-lind'], false)),
      gazette: says(persons(['bo-lind'], false), persons(['ada-holm'], false)),
    },
    kind: 'people',
    outcome: 'same',
    headline: 'Both articles give the same answers.',
    reason: 'Both articles give the same answers; two articles, two independent origins.',
  },
  'two against two, with long answers': {
    articles: {
      blog: says(persons(['ada-holm', 'bo-lind', 'cy-marsh'])),
      digest: says(persons(['ada-holm', 'bo-lind', 'cy-marsh'])),
      gazette: says(persons(['ada-holm', 'bo-lind', 'coast-guard'])),
      radio: says(persons(['ada-holm', 'bo-lind', 'coast-guard'])),
    },
    kind: 'people',
    outcome: 'conflict',
    headline: 'Two articles disagree with two others on the names.',
    reason:
      'The quay blog and the morning digest say: Ada Holm, Bo Lind and Cy Marsh; Harbour Gazette and Radio Nordhavn say: Ada Holm, Bo Lind and the coast guard; the quay blog beside Harbour Gazette: both lists claim to be whole, but one names the coast guard, the other Cy Marsh; four articles, four independent origins.',
  },
  'several deny what one says': {
    articles: { blog: says(exactly90), gazette: denies(exactly90), radio: denies(exactly90), wire: silent },
    outcome: 'conflict',
    headline: 'Two articles deny: 90 minutes; the quay blog says: 90 minutes; one is silent.',
    reason:
      'Harbour Gazette and Radio Nordhavn deny: 90 minutes; the quay blog says: 90 minutes; three articles, three independent origins. Skerry Wire is silent on this.',
  },
  'one gives a length, another denies a different one, a third leaves it open': {
    articles: { blog: says(exactly90), gazette: denies(exactly30), radio: says(lengthy) },
    outcome: 'incomparable',
    headline:
      'The quay blog says: 90 minutes; Harbour Gazette denies: 30 minutes; the two can’t be compared.',
    reason:
      'The quay blog says: 90 minutes; Harbour Gazette denies: 30 minutes; the two can’t be compared; the quay blog beside Harbour Gazette: Harbour Gazette denies one answer, which leaves open the one that the quay blog gives: 90 minutes; three articles, three independent origins. Radio Nordhavn gives no figure.',
  },
  'two agree, a third denies a different answer': {
    articles: { blog: says(exactly90), gazette: says(exactly90), radio: denies(exactly30) },
    outcome: 'incomparable',
    headline: '2 of 3 articles give the same length: 90 minutes; Radio Nordhavn denies: 30 minutes.',
    reason:
      '2 of 3 articles give the same length: 90 minutes; the quay blog beside Radio Nordhavn: Radio Nordhavn denies one answer, which leaves open the one that the quay blog gives: 90 minutes; three articles, three independent origins.',
  },
  'two give what can’t be compared, a third fits both': {
    articles: {
      blog: says({ extended: [{ from: 'ada-holm', to: 'bo-lind', where: null, occasion: null }] }),
      gazette: says({ extended: [{ from: 'cy-marsh', to: 'ada-holm', where: null, occasion: null }] }),
      radio: says({
        extended: [
          { from: 'ada-holm', to: 'bo-lind', where: null, occasion: null },
          { from: 'cy-marsh', to: 'ada-holm', where: null, occasion: null },
        ],
      }),
    },
    kind: 'invitations',
    outcome: 'compatible',
    headline: 'All three articles answer; no two conflict.',
    reason:
      'All three articles answer; no two conflict; the quay blog beside Harbour Gazette: one says that Ada Holm invited Bo Lind, the other that Cy Marsh invited Ada Holm; three articles, three independent origins.',
  },
  'one denies, another leaves it open': {
    articles: { blog: denies(exactly90), gazette: says(lengthy) },
    outcome: 'incomparable',
    headline: 'Only the quay blog answers; it denies: 90 minutes; Harbour Gazette gives no figure.',
    reason:
      'Only the quay blog answers; it denies: 90 minutes; two articles, two independent origins. Harbour Gazette gives no figure.',
  },
  'two agree, two others deny a different answer': {
    articles: {
      blog: says(exactly90),
      digest: denies(exactly30),
      gazette: says(exactly90),
      radio: denies(exactly30),
    },
    outcome: 'incomparable',
    headline: '2 of 4 articles give the same length: 90 minutes; two others deny: 30 minutes.',
    reason:
      '2 of 4 articles give the same length: 90 minutes; the quay blog beside the morning digest: the morning digest denies one answer, which leaves open the one that the quay blog gives: 90 minutes; four articles, four independent origins.',
  },
  'two deny the same, a third leaves it open': {
    articles: { blog: denies(exactly90), gazette: denies(exactly90), radio: says(lengthy) },
    outcome: 'same',
    headline: '2 of 3 articles deny the same: 90 minutes; Radio Nordhavn gives no figure.',
    reason:
      '2 of 3 articles deny the same: 90 minutes; three articles, three independent origins. Radio Nordhavn gives no figure.',
  },
  'two that can’t be compared, with long answers': {
    articles: {
      blog: says({ text: 'calm as far as anybody could tell from the quay' }),
      gazette: says({ text: 'afraid, with children crying on the upper deck' }),
    },
    kind: 'text',
    outcome: 'incomparable',
    headline: 'Both articles give answers that can’t be compared.',
    reason:
      'The quay blog says: calm as far as anybody could tell from the quay; Harbour Gazette says: afraid, with children crying on the upper deck; the two can’t be compared; they put it in different words, “afraid, with children crying on the upper deck” and “calm as far as anybody could tell from the quay”; two articles, two independent origins.',
  },
  'one reports without a source': {
    articles: { blog: claims({ value: exactly90, certainty: 'reported' }), gazette: silent },
    outcome: 'single',
    headline: 'Only the quay blog gives a length: 90 minutes; it is put as reported; one is silent.',
    reason:
      'Only the quay blog gives a length: 90 minutes; it names no source. The quay blog puts it as reported; Harbour Gazette is silent on this.',
  },
  'two report without a source': {
    articles: {
      blog: claims({ value: exactly90, certainty: 'reported' }),
      gazette: claims({ value: exactly90, certainty: 'reported' }),
    },
    outcome: 'same',
    headline: 'Both articles give the same length: 90 minutes; both put it as reported.',
    reason:
      'Both articles give the same length: 90 minutes; two articles, no origin named. The quay blog and Harbour Gazette put it as reported.',
  },
  'five, of two origins': {
    articles: {
      blog: guard(exactly90),
      gazette: claims({ value: exactly90, origin: ['ada-holm'] }),
      radio: claims({ value: exactly90, origin: ['ada-holm'] }),
      evening: claims({ value: exactly90, origin: ['captains-log'] }),
      wire: guard(exactly90),
    },
    outcome: 'same',
    headline: 'All five articles give the same length: 90 minutes; three of them credit Ada Holm.',
    reason:
      'All five articles give the same length: 90 minutes; three of them credit Ada Holm, so they are not independent; two of them credit the coast guard, so they are not independent; five articles, two independent origins.',
  },
}

describe('the sentences of a row', () => {
  test.each(Object.entries(cases))('%s', (_, given) => {
    const { outcome, headline, reason } = rowOf(given)
    expect({ outcome, headline, reason }).toEqual({
      outcome: given.outcome,
      headline: given.headline,
      reason: given.reason,
    })
  })
})
