import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { jsonText } from '../../../publish/json-text.ts'
import { jsonSchemas } from '../../../publish/schemas/json-schemas.ts'

export const getStaticPaths = (() =>
  jsonSchemas.map(({ name, schema }) => ({
    params: { schema: name },
    props: { schema },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(jsonText(props.schema), { headers: { 'Content-Type': 'application/schema+json' } })
