/** Knows one way to write each scenario, so that equal scenarios have equal bytes and one short hash to be cited by. Knows no link. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { inputs } from '#lib/generated/model.ts';
import type { Scenario } from './scenario.ts';

/** The seats of the table in the order of the data: it is a set, and the order in which they were taken says nothing. */
const seats: readonly string[] = inputs.find((input) => input.id === 'table')!.options;

/** JSON by RFC 8785 (keys sorted, numbers in one form), with the table in the order of the data. */
export function canonicalJson(scenario: Scenario): string {
  const table = seats.filter((seat) => (scenario.table as readonly string[]).includes(seat));
  return canonicalize({ ...scenario, table })!;
}

/** First twelve digits of the SHA-256 of {@link canonicalJson}, in hexadecimal. The model's version is part of it. */
export function scenarioHash(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario)))).slice(0, 12);
}
