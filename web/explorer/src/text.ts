// The page's words, dates and numbers in the reader's language.
import type { ComponentChildren } from 'preact';
import ar from '../text/ar.json';
import en from '../text/en.json';
import fr from '../text/fr.json';

export type Key = keyof typeof en;
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
type Texts = Record<Key, string | Forms>;

const languages = { en, fr, ar } satisfies Record<string, Texts>;
export type Language = keyof typeof languages;
export const names: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

let language: Language = 'en';
let texts: Texts = en;
let locale = 'en-GB';

export const isLanguage = (tag: string | null | undefined): tag is Language => !!tag && tag in languages;

/** preferred is the first language of the reader that the page speaks. */
export const preferred = (): Language => navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';

/** speak makes everything that is rendered afterwards be in this language. */
export function speak(next: Language) {
  language = next;
  texts = languages[next];
  locale = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }[next];
  document.documentElement.lang = next;
  document.documentElement.dir = next === 'ar' ? 'rtl' : 'ltr';
}

export const spoken = (): Language => language;

function pattern(key: Key, n: unknown): string {
  const text = texts[key];
  if (typeof text === 'string') return text;
  return (typeof n === 'number' ? text[new Intl.PluralRules(locale).select(n)] : undefined) ?? text.other;
}

/** t returns a text. The argument n chooses its plural form. */
export function t(key: Key, args: Record<string, string | number> = {}): string {
  return pattern(key, args.n).replace(/\{(\w+)\}/g, (_, name: string) => show(args[name]));
}

const show = (value: string | number | undefined) => (typeof value === 'number' ? number(value) : (value ?? ''));

/** tx returns a text in whose places elements stand, such as names and dates. */
export function tx(key: Key, args: Record<string, ComponentChildren>): ComponentChildren {
  return pattern(key, args.n).split(/\{(\w+)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    const value = args[part];
    return typeof value === 'number' ? number(value) : value;
  });
}

export const number = (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value);

/** day writes a date that may be a year or a month only, as exactly as it is known. */
export function day(date: string, style: 'long' | 'short' = 'short'): string {
  const [year = '', month, ofMonth] = date.split('-');
  if (month?.startsWith('Q')) return t('date.quarter', { quarter: Number(month[1]), year });
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = style;
  if (ofMonth) options.day = 'numeric';
  const at = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(ofMonth ?? 1)));
  at.setUTCFullYear(Number(year));
  return new Intl.DateTimeFormat(locale, options).format(at);
}

export const country = (code: string) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
export const tongue = (code: string) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
export const list = (items: string[]) => new Intl.ListFormat(locale).format(items);

/** duration writes an ISO 8601 duration of days, weeks, months or years in words. */
export function duration(iso: string): string {
  const units: Record<string, Key> = { D: 'unit.days', W: 'unit.weeks', M: 'unit.months', Y: 'unit.years' };
  const parts = [...iso.matchAll(/(\d+)([DWMY])/g)].map(([, n, unit]) => t(units[unit!]!, { n: Number(n) }));
  return parts.length ? list(parts) : iso;
}

export const isKey = (key: string): key is Key => key in en;
