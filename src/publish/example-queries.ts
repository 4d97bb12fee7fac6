/** A question that the data answers, with how to ask it. */
export interface ExampleQuery {
  readonly question: string
  readonly sql: string
}

/**
 * Write questions to the data as DuckDB asks them. Others that know SQL and Parquet take nearly the same.
 *
 * @param data - Where the downloads are: a URL or a folder, without a slash at its end.
 * @param outlet - The ID of an outlet to ask about.
 */
export function exampleQueries(data: string, outlet: string): ExampleQuery[] {
  return [
    {
      question: 'Who credits whom most?',
      sql: `SELECT outlet, credited, count(*) AS claims
FROM (SELECT outlet, unnest(origin) AS credited FROM '${data}/claims.parquet')
GROUP BY outlet, credited
ORDER BY claims DESC, outlet, credited
LIMIT 20`,
    },
    {
      question: 'Which facts has nobody asked of this outlet?',
      sql: `SELECT facts.story, facts.fact, facts.question
FROM '${data}/facts.csv' AS facts
WHERE facts.story IN (SELECT story FROM '${data}/articles.csv' WHERE outlet = '${outlet}')
  AND NOT EXISTS (
    FROM '${data}/claims.parquet' AS claims
    WHERE claims.outlet = '${outlet}' AND claims.story = facts.story AND claims.fact = facts.fact
  )
ORDER BY facts.story, facts.fact`,
    },
    {
      question: 'Which pairs of articles differ most?',
      sql: `SELECT a, b, count(*) FILTER (relation = 'conflict') AS conflicts, count(*) AS compared
FROM '${data}/pairs.parquet'
GROUP BY a, b
ORDER BY conflicts DESC, compared DESC, a, b
LIMIT 20`,
    },
  ]
}
