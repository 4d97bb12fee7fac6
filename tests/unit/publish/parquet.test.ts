import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, test } from 'vitest'
import { claimsParquet, pairsParquet, storyClaimsParquet } from '../../../src/publish/parquet.ts'
import { publishClaims } from '../../../src/publish/publish-claims.ts'
import { pairRows } from '../../../src/publish/tables.ts'
import { addressOf, lineUps } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

const database = await (await DuckDBInstance.create()).connect()

async function ask(sql: string) {
  return (await database.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
}

function write(name: string, content: Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const claims = [...publishClaims(lineUps.values(), addressOf)].sort((a, b) => (a.story < b.story ? -1 : 1))

/** What JSON holds of the claims, as UTF-8 can. */
const published = JSON.parse(JSON.stringify(claims), (_, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value,
) as object[]

describe('claimsParquet', () => {
  test('gives a database what claims.json gives a program, hostile words and all', async () => {
    const rows = await ask(`from '${write('claims.parquet', claimsParquet(claims))}'`)
    expect(
      rows.map(({ value, cues, words, ...row }) => ({
        ...row,
        value: JSON.parse(value as string) as unknown,
        ...(words === null ? {} : { checked: { cues, words } }),
      })),
    ).toEqual(published)
  })

  test('has types that databases count and search with', async () => {
    const described = await ask(`describe from '${write('claims.parquet', claimsParquet(claims))}'`)
    const types: Record<string, unknown> = Object.fromEntries<unknown>(
      described.map((row) => [row['column_name'] as string, row['column_type']]),
    )
    expect(types).toMatchObject({
      id: 'VARCHAR',
      value: 'JSON',
      paragraph: 'INTEGER',
      origin: 'VARCHAR[]',
      cues: 'VARCHAR[]',
      words: 'INTEGER',
    })
  })

  test('is the same each time, and can be empty', async () => {
    expect(claimsParquet(claims)).toEqual(claimsParquet(claims))
    const empty = write('empty.parquet', claimsParquet([]))
    expect(await ask(`select count(*)::int as rows from '${empty}'`)).toEqual([{ rows: 0 }])
  })
})

describe('storyClaimsParquet', () => {
  test('is read as one table with the others, the story taken from the folder’s name', async () => {
    for (const [story, ofStory] of Map.groupBy(claims, ({ story }) => story)) {
      write(`claims/story=${story}/claims.parquet`, storyClaimsParquet(ofStory))
    }
    const rows = await ask(
      `select story, count(*)::int as claims from read_parquet('${folder}/claims/*/*.parquet', hive_partitioning = true) group by story order by story`,
    )
    const counted = Object.entries(Object.groupBy(claims, ({ story }) => story))
    expect(rows).toEqual(
      counted
        .map(([story, ofStory]) => ({ story, claims: ofStory!.length }))
        .sort((a, b) => (a.story < b.story ? -1 : 1)),
    )
  })
})

describe('pairsParquet', () => {
  test('has every pair of answers', async () => {
    const pairs = pairRows(lineUps.values())
    expect(pairs.length).toBeGreaterThan(0)
    expect(await ask(`from '${write('pairs.parquet', pairsParquet(pairs))}'`)).toEqual(pairs)
  })
})
