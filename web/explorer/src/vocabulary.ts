// What there is to write: generated from the vocabulary, so that a new property needs no line here.
import type { Label, LinkFragment } from './generated/api/graphql';
import vocabulary from './generated/vocabulary.json';
import { isKey, t, type Key } from './text';

/** A property of a form; level says that it may be less visible than its element. */
export type Field = { name: string; kind: string; of?: string; required?: boolean; level?: boolean };
export type LabelForm = { form: string; id: string; task?: boolean; fields: Field[] };
export type TypeForm = { form: string; ends: { from: string[]; to: string[] }[]; fields: Field[] };

export const labels = vocabulary.labels as Record<string, LabelForm>;
export const types = vocabulary.types as Record<string, TypeForm>;
export const valuesOf = (name: string): string[] => (vocabulary.enums as Record<string, string[]>)[name] ?? [];

/** upper writes a type of the API as its label: WorkingGroup is WORKING_GROUP. */
export const upper = (type: string) => type.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase() as Label;

export const labelName = (type: string) => t(`label.${upper(type)}` as Key);

// The texts of most enums are named after them.
const families: Record<string, string> = { ProgressStatus: 'progress' };

/** enumText is a value of an enum in words. */
export const enumText = (of: string, value: string) => {
  const key = `${families[of] ?? of[0]!.toLowerCase() + of.slice(1)}.${value}`;
  return isKey(key) ? t(key) : value;
};

/** propertyName is a property in words. */
export const propertyName = (name: string) => {
  const key = `property.${name}`;
  return isKey(key) ? t(key) : name;
};

/** fieldNamed finds a property wherever it is first named; a name has one type in all of them but kind and status. */
export const fieldNamed = (name: string, type?: string): Field | undefined =>
  [...(type ? [labels[type] ?? types[type]] : []), ...Object.values(labels), ...Object.values(types)].flatMap((each) => each?.fields ?? []).find((field) => field.name === name);

// The nodes that were seen, for the names of ids that a form writes.
const seen = new Map<string, LinkFragment>();
export const remember = (of: LinkFragment) => void seen.set(of.id, of);
export const remembered = (id: string) => seen.get(id);

const prefixes = Object.keys(labels).map((type) => upper(type).toLowerCase().replaceAll('_', '-'));
/** ids splits a text into what is no id and, at odd places, the ids of nodes. */
export const ids = (text: string) => text.split(new RegExp(`((?:${prefixes.join('|')}):[a-z0-9-]+)`));
