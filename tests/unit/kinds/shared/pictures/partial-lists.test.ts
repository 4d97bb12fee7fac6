import { describe, expect, test } from 'vitest'
import { people } from '../../../../../src/kinds/people/people.ts'
import type { GridPicture } from '../../../../../src/kinds/shared/pictures/picture.ts'
import { topics } from '../../../../../src/kinds/topics/topics.ts'
import { subjectOf } from './subject-of.ts'
import type { Draws, Said, Told } from './subject-of.ts'

const peoplePicture = people.picture as Draws<GridPicture>
const topicsPicture = topics.picture as Draws<GridPicture>
const all = (...named: string[]): Said => ({ value: { named, complete: true } })
const some = (...named: string[]): Said => ({ value: { named, complete: false } })
const draw = (...told: Told[]) => peoplePicture(subjectOf(told))!
/** Each row as its label and the first letter of each stance, with a point for a blank. */
const rowsOf = ({ rows }: GridPicture) =>
  rows.map(
    ({ label, cells }) =>
      `${label} ${cells.map(({ stance }) => (stance === 'none' ? '.' : stance[0])).join('')}`,
  )

describe('peoplePicture', () => {
  test('has a row a person, most named first, and a column an article', () => {
    const picture = draw([all('ann', 'ben', 'cy')], [some('cy')], 'silent', 'unread')
    expect(picture.lists.map(({ article, name, absence }) => [article, name, absence])).toEqual([
      ['a', 'A', null],
      ['b', 'B', null],
      ['c', 'C', 'silent'],
      ['d', 'D', 'unread'],
    ])
    expect(rowsOf(picture)).toEqual(['CY sssu', 'ANN s.su', 'BEN s.su'])
    expect(picture.rows[1]?.cells.map(({ words }) => words)).toEqual([
      'names',
      'doesn’t name',
      'silent',
      'not read yet',
    ])
  })

  test('says how each list ends', () => {
    const picture = draw([all('ann')], [some('ann')], [some()], [all()], 'silent')
    expect(picture.lists.map(({ end }) => end)).toEqual([
      { complete: true, words: 'complete' },
      { complete: false, words: 'may name more' },
      { complete: false, words: 'no names' },
      { complete: true, words: 'nobody' },
      null,
    ])
    expect(picture.ends.map(({ words }) => words)).toEqual([
      'complete',
      'may name more',
      'no names',
      'nobody',
    ])
  })

  test('says what it shows, and puts denials in words', () => {
    const picture = draw(
      [some('ann')],
      [{ ...some('ann'), denies: true }],
      [some('ann'), { ...some('ann'), denies: true }],
    )
    expect(picture).toMatchObject({ shape: 'grid', caption: 'Who names whom', rows: [{ detail: false }] })
    expect(picture.key.map(({ words }) => words)).toEqual(['names', 'denies', 'names and denies'])
    const drawn = topicsPicture(subjectOf([[{ value: { topics: ['pay'], complete: true } }], 'silent']))
    expect(drawn?.caption).toBe('Who names which topics')
  })

  test('adds up lists that leave room for more, and parts of a whole to it', () => {
    const [three, two] = [all('ann', 'ben', 'cy'), some('ben', 'dan')]
    expect(draw([some('ann'), some('ben'), all('ann', 'ben')], 'silent').lists).toHaveLength(2)
    expect(draw([three, two], 'silent').lists.map(({ name }) => name)).toEqual([
      'A, list 1',
      'A, list 2',
      'B',
    ])
  })

  test('explains only what occurs', () => {
    const picture = draw([some('ann')], [{ ...some('ann'), hedge: 'possible' }])
    expect(picture.key).toEqual([
      { stance: 'says', words: 'names' },
      { stance: 'hedged', words: 'names, with a hedge' },
    ])
    expect(picture.ends).toHaveLength(1)
  })

  test.each<{ what: string; told: Told; columns: string[]; rows: string[] }>([
    {
      what: 'adds up lists that leave room for more',
      told: [some('ann'), some('ben')],
      columns: ['A: may name more'],
      rows: ['ANN s', 'BEN s'],
    },
    {
      what: 'puts a part into the whole, whichever comes first',
      told: [some('ann'), all('ann', 'ben')],
      columns: ['A: complete'],
      rows: ['ANN s', 'BEN s'],
    },
    {
      what: 'joins two equal whole lists',
      told: [all('ann', 'ben'), all('ben', 'ann')],
      columns: ['A: complete'],
      rows: ['ANN s', 'BEN s'],
    },
    {
      what: 'keeps two different whole lists apart',
      told: [all('ann', 'ben'), all('ann')],
      columns: ['A, list 1: complete', 'A, list 2: complete'],
      rows: ['ANN ss', 'BEN s.'],
    },
    {
      what: 'keeps a list with others than the whole apart',
      told: [all('ann'), some('ben')],
      columns: ['A, list 1: complete', 'A, list 2: may name more'],
      rows: ['ANN s.', 'BEN .s'],
    },
    {
      what: 'shows denials in each of the article’s lists',
      told: [all('ann'), all('ben'), { ...some('ben'), denies: true }],
      columns: ['A, list 1: complete', 'A, list 2: complete'],
      rows: ['BEN db', 'ANN s.'],
    },
    {
      what: 'lets a plain statement outweigh a hedged one',
      told: [{ ...some('ann'), hedge: 'reported' }, some('ann'), { ...some('ben'), hedge: 'reported' }],
      columns: ['A: may name more'],
      rows: ['ANN s', 'BEN h'],
    },
    {
      what: 'has no end for an article that only denies',
      told: [{ ...some('ann'), denies: true }],
      columns: ['A: none'],
      rows: ['ANN d'],
    },
  ])('$what', ({ told, columns, rows }) => {
    const picture = draw(told, 'silent')
    const lists = picture.lists.slice(0, -1)
    expect(lists.map(({ name, end }) => `${name}: ${end?.words ?? 'none'}`)).toEqual(columns)
    expect(rowsOf(picture).map((row) => row.slice(0, -1))).toEqual(rows)
  })

  test('is no picture where nobody is named, or where there is one list only', () => {
    expect(peoplePicture(subjectOf([[some()], 'silent']))).toBeNull()
    expect(peoplePicture(subjectOf([[some('ann'), some('ben')]]))).toBeNull()
  })
})

describe('topicsPicture', () => {
  const about = (...topics: string[]): Said => ({ value: { topics, complete: false } })

  test('keeps the curator’s order among topics that as many articles name, and leaves out the others', () => {
    const told = [[about('peace', 'trade')], [about('trade', 'dogs')], [about()]]
    const picture = topicsPicture(subjectOf(told, { ownIds: ['dogs', 'cats', 'trade', 'peace'] }))!
    expect(picture.caption).toBe('Who names which topics')
    expect(rowsOf(picture)).toEqual(['TRADE ss.', 'DOGS .s.', 'PEACE s..'])
    expect(picture.lists[2]?.end?.words).toBe('no topics')
  })
})
