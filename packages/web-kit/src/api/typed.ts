import type { CallOptions, Http, Query } from './http.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** `{id}` of the document and `${id}` of a call are the same place in a path. */
type Place<Piece extends string> = Piece extends `{${string}}` ? '*' : string extends Piece ? '*' : Piece

type Shape<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? `${Place<Head>}/${Shape<Tail>}`
  : Place<Path>

type ByShape<Paths> = { [Path in keyof Paths & string as Shape<Path>]: Paths[Path] }

/** The operation behind a call; `never` when the document has no such path or the path no such method. */
type OperationAt<Paths, Path extends string, M extends Method> =
  Shape<Path> extends keyof ByShape<Paths>
    ? ByShape<Paths>[Shape<Path>] extends Partial<Record<M, infer Operation>>
      ? Exclude<Operation, undefined>
      : never
    : never

type AnswerOf<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Answer } } }
}
  ? Answer
  : never

type BodyOf<Operation> = Operation extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

/** Names are checked here; values are the server's to judge, for they come out of forms. */
type Named<Body> = { [Key in keyof Body]: unknown }

/** Names a body cannot go without; a body that takes none is written as a record of nothing. */
type NeededIn<Body> = string extends keyof Body
  ? never
  : { [Key in keyof Body]-?: undefined extends Body[Key] ? never : Key }[keyof Body]

type ReadArguments<Operation> = [Operation] extends [never]
  ? [error: 'the API document has no such path']
  : [options?: CallOptions]

type WriteArguments<Operation> = [Operation] extends [never]
  ? [error: 'the API document has no such path']
  : [BodyOf<Operation>] extends [never]
    ? [body?: Record<string, never>, options?: CallOptions]
    : [NeededIn<BodyOf<Operation>>] extends [never]
      ? [body?: Named<BodyOf<Operation>>, options?: CallOptions]
      : [body: Named<BodyOf<Operation>>, options?: CallOptions]

type Write<Paths, M extends Method> = <Path extends string>(
  path: Path,
  ...rest: WriteArguments<OperationAt<Paths, Path, M>>
) => Promise<AnswerOf<OperationAt<Paths, Path, M>>>

/**
 * Calls checked against the API document while compiling: a path it does not have, a method the path does not
 * have, or a field the body does not have, is an error; the answer has the document's type.
 */
export interface TypedHttp<Paths> {
  get<Path extends string>(
    path: Path,
    ...rest: ReadArguments<OperationAt<Paths, Path, 'get'>>
  ): Promise<AnswerOf<OperationAt<Paths, Path, 'get'>>>
  post: Write<Paths, 'post'>
  put: Write<Paths, 'put'>
  patch: Write<Paths, 'patch'>
  delete: Write<Paths, 'delete'>
  /** A plain link below the same base; downloads are no part of the document. */
  link(path: string, query?: Query): string
}

/** The same calls with the types of an API document. */
export const typedHttp = <Paths>(http: Http): TypedHttp<Paths> => http as unknown as TypedHttp<Paths>
