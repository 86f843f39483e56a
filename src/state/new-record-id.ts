import { recordId } from '../domain/workspace/record-id.ts'

/** A new uuid. `crypto.randomUUID` is not there on pages served without https, in a hall for one. */
export function newRecordId(): string {
  return recordId(crypto.getRandomValues(new Uint8Array(16)))
}
