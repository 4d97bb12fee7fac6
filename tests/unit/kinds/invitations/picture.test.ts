import { describe, expect, test } from 'vitest'
import { picture } from '../../../../src/kinds/invitations/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Said, Told } from '../shared/pictures/subject-of.ts'

const invites = (
  from: string | null,
  to: string,
  where: string | null,
  more: Omit<Said, 'value'> = {},
): Said => ({
  value: { extended: [{ from, to, where, occasion: null }] },
  ...more,
})
const draw = (...told: Told[]) => picture(subjectOf(told))
const rowsOf = (...told: Told[]) =>
  draw(...told)?.rows.map(
    ({ label, to, detail, cells }) =>
      `${detail ? '- ' : ''}${label}${to === null ? '' : ` > ${to}`}: ${cells.map(({ stance }) => stance).join(' ')}`,
  )

describe('the picture of invitations', () => {
  test('has a row a direction, most told first, with its places beneath it', () => {
    expect(
      rowsOf(
        [invites('ben', 'ann', 'Porto'), invites('ann', 'ben', 'Lisbon, Portugal')],
        [invites('ann', 'ben', 'Portugal')],
        [invites('ann', 'ben', 'Portugal', { hedge: 'possible' })],
        'silent',
      ),
    ).toEqual([
      'ANN > BEN: says says hedged silent',
      '- to Portugal: none says hedged silent',
      '- to Lisbon, Portugal: says none none silent',
      'BEN > ANN: says none none silent',
      '- to Porto: says none none silent',
    ])
  })

  test('says so where an article leaves out who invites', () => {
    expect(rowsOf([invites(null, 'ben', 'Oslo')], [invites('ann', 'ben', null)])).toEqual([
      'not said by whom > BEN: says none',
      '- to Oslo: says none',
      'ANN > BEN: none says',
      '- no place given: none says',
    ])
  })

  test('says what it shows, in its own words', () => {
    const [lisbon, denied] = [
      invites('ann', 'ben', 'Lisbon'),
      invites('ann', 'ben', 'Lisbon', { denies: true }),
    ]
    const drawn = draw(
      [lisbon],
      [{ ...lisbon, hedge: 'possible' }],
      [denied],
      [lisbon, denied],
      [invites('ben', 'ann', null)],
    )
    expect(drawn).toMatchObject({ shape: 'grid', caption: 'Who tells of which invitation' })
    expect(drawn?.rows[0]?.cells.map(({ words }) => words)).toEqual([
      'says so',
      'says so, with a hedge',
      'denies it',
      'says and denies it',
      'doesn’t say so',
    ])
  })

  test('takes places as one where only their case differs', () => {
    expect(rowsOf([invites('ann', 'ben', 'the Hague')], [invites('ann', 'ben', 'The Hague')])).toEqual([
      'ANN > BEN: says says',
      '- to the Hague: says says',
    ])
  })

  test('says that no place is given only of an article that gives none anywhere', () => {
    const [nowhere, lisbon] = [invites('ann', 'ben', null), invites('ann', 'ben', 'Lisbon')]
    expect(rowsOf([nowhere, lisbon], [nowhere])).toEqual([
      'ANN > BEN: says says',
      '- to Lisbon: says none',
      '- no place given: none says',
    ])
    expect(rowsOf([nowhere, lisbon], 'unread')).toEqual([
      'ANN > BEN: says unread',
      '- to Lisbon: says unread',
    ])
  })

  test('reads several invitations of one claim, and denials', () => {
    const extended = [
      { from: 'ann', to: 'ben', where: null, occasion: null },
      { from: 'ben', to: 'ann', where: null, occasion: 'a dinner' },
    ]
    expect(rowsOf([{ value: { extended } }], [invites('ann', 'ben', null, { denies: true })])).toEqual([
      'ANN > BEN: says denies',
      '- no place given: says denies',
      'BEN > ANN: says none',
      '- no place given: says none',
    ])
  })

  test('lists have no ends', () => {
    expect(draw([invites('ann', 'ben', null)], 'silent')?.ends).toEqual([])
  })

  test('is no picture where nobody tells of one, or where there is one article only', () => {
    expect(draw('silent', 'unread')).toBeNull()
    expect(draw([invites('ann', 'ben', null)])).toBeNull()
  })
})
