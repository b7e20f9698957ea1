import type { Medium } from '../accreditation.ts'
import { foldText } from '../contact-search/fold.ts'

type Sign = readonly [words: RegExp, medium: Medium]

/** What somebody does tells her medium before the house she works for does: an agency has photographers. */
const roleSigns: readonly Sign[] = [
  [/\b(?:photo|photos|photographe|photojournaliste|photographer)\b/, 'photo'],
  [/\b(?:jri|cameraman|camerawoman|cadreur|cadreuse|preneur de son|preneuse de son|perchman)\b/, 'tv'],
  [/\b(?:tv|tele|television|videaste|camera|redacteur video|image|images)\b/, 'tv'],
  [/\bradio\b/, 'radio'],
  [/\b(?:presse ecrite|writer|print|redacteur pqr|pqr)\b/, 'writer'],
  [/\b(?:web|internet|en ligne|online)\b/, 'web'],
  [/\b(?:agence|agencier|agenciere|agency)\b/, 'agency'],
]

const outletSigns: readonly Sign[] = [
  [/\b(?:afp|agence france presse|reuters|associated press|ap|aef|abaca|sipa|hans lucas|maxppp)\b/, 'agency'],
  [/\b(?:tf1|lci|m6|arte|lcp|cnews|canal|tmc|tv5|tv5monde|bfm|bfmtv|bfm tv|public senat)\b/, 'tv'],
  [/\b(?:france (?:2|3|5|24|info tv|televisions?)|tv|tele|television)\b/, 'tv'],
  [
    /\b(?:rtl|rmc|rfi|nrj|europe 1|europe1|sud radio|radio|france (?:inter|bleu|culture|info)|franceinfo)\b/,
    'radio',
  ],
  [/\b(?:fm|ici)\b/, 'radio'],
  [/\b(?:web|mediapart|huffpost|brut|konbini|loopsider|actu fr|rue89|slate)\b/, 'web'],
]

/** The medium that a role, or else an outlet, speaks of; empty where neither says. */
export function mediumOf(role: string, outlet: string): Medium {
  const said = (signs: readonly Sign[], text: string): Medium | undefined =>
    signs.find(([words]) => words.test(foldText(text)))?.[1]
  return said(roleSigns, role) ?? said(outletSigns, outlet) ?? ''
}

const written: readonly Sign[] = [
  [/\b(?:photo|photos|photographe|photographie)\b/, 'photo'],
  [/\b(?:tv|tele|television|audiovisuel|video|image|images)\b/, 'tv'],
  [/\bradio\b/, 'radio'],
  [/\b(?:ecrite|pqr|print|writer|journal|magazine|presse ecrite|redacteur)\b/, 'writer'],
  [/\b(?:web|internet|en ligne|online|numerique)\b/, 'web'],
  [/\b(?:agence|agency)\b/, 'agency'],
  [/\b(?:autre|other)\b/, 'other'],
]

/** The medium that the cell of a sheet names; empty where it names none. */
export const readMedium = (cell: string): Medium =>
  written.find(([words]) => words.test(foldText(cell)))?.[1] ?? ''
